import { tidyName } from '@/text/one-line'

/** A name in a language, in each, or several names; whatever else came is refused by the field. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidyName(value)
  if (Array.isArray(value)) return value.map(tidied).filter((name) => name !== '')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([language, names]) => [language, tidied(names)]))
}

/** For every field that holds what somebody is called: it stands in heads, feeds and files of citations as it is stored. */
export const asTidyName = { beforeValidate: [({ value }: { value?: unknown }) => tidied(value)] }
