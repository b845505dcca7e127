import type { TranslateAdmin } from '@/i18n/admin-messages'

/** What is wrong with a part of a query other than its filters; null where nothing is. */
type Complaint = ((t: TranslateAdmin) => string) | null
type Shape = Record<string, unknown>

const wholeIn = (value: unknown, least: number, most: number) =>
  (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) &&
  Number.isInteger(Number(value)) &&
  Number(value) >= least &&
  Number(value) <= most

const most = 1_000_000

/** The least that each number of a query may be. */
const numbers = { page: 1, limit: 0, depth: 0 } as const
export const numberNames = ['page', 'limit', 'depth'] as const

export function numberComplaint(name: (typeof numberNames)[number], value: unknown): Complaint {
  const least = numbers[name]
  if (value === undefined || value === null || value === '' || wholeIn(value, least, most)) return null
  return (t) => t('query.number', { name, least, most })
}

const switches = ['draft', 'trash', 'pagination', 'autosave', 'overrideLock', 'publishAllLocales'] as const
const settings = new Set(['', 'true', 'false', '1', '0', 'null', 'undefined'])

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether it names fields by true and false, field within field. */
const isSelection = (value: unknown, depth = 0): boolean =>
  depth < 12 &&
  isShape(value) &&
  Object.values(value).every(
    (one) =>
      one === true || one === false || one === 'true' || one === 'false' || isSelection(one, depth + 1),
  )

/** What a query of the API says beside its filters, as it came. */
export function partsComplaint(query: Shape, locales: readonly string[]): Complaint {
  for (const name of switches)
    if (
      name in query &&
      !(['string', 'boolean'].includes(typeof query[name]) && settings.has(String(query[name])))
    )
      return (t) => t('query.switch', { name })
  const { locale, select, populate, joins } = query
  const known = [...locales, 'all', '*', '', 'null', 'undefined']
  if (locale !== undefined && !(typeof locale === 'string' && known.includes(locale)))
    return (t) => t('query.locale', { locales: locales.join(t('list.comma')) })
  for (const [name, value] of Object.entries({ select, populate }))
    if (value !== undefined && value !== '' && !isSelection(value))
      return (t) => t('query.selection', { name })
  const isJoin = (one: unknown) => isShape(one) || String(one) === 'false'
  if (joins !== undefined && joins !== '' && !(isShape(joins) && Object.values(joins).every(isJoin)))
    return (t) => t('query.joins')
  return null
}
