import type { ClientField } from 'payload'

import { labelIn } from '@/cms/admin/label-in'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { everyWord } from '@/text/footnotes'
import type { Clash } from '@/newsroom/translation/merge-saves'
import { isRichText } from '@/newsroom/translation/say-same'

/** The fields of a form one by one, whatever tabs and rows they are laid out in. */
function inside(field: ClientField): readonly ClientField[] {
  const blocks = 'blocks' in field ? field.blocks.flatMap(({ fields }) => fields) : []
  if ('tabs' in field) return field.tabs.flatMap((tab) => tab.fields.flatMap(inside))
  if ('name' in field && field.name) return [field, ...blocks]
  return 'fields' in field ? field.fields.flatMap(inside) : []
}
const flat = (fields: readonly ClientField[]) => fields.flatMap(inside)

const named = (fields: readonly ClientField[], name: string): ClientField | undefined =>
  flat(fields).find((field) => 'name' in field && field.name === name)

const below = (field: ClientField | undefined): readonly ClientField[] =>
  !field ? [] : 'fields' in field ? field.fields : inside(field).slice(1)

type Named = Pick<Clash, 'name' | 'list' | 'row' | 'field'>

/** The field of the form that a clash is about. */
function fieldOf(fields: readonly ClientField[], { list, field, name }: Named): ClientField | undefined {
  const path = list === null ? name.split('.') : [list, field]
  return path.reduce<ClientField | undefined>(
    (parent, each, n) => named(n === 0 ? fields : below(parent), each),
    undefined,
  )
}

/** What a field is called where it stands: "Part 2 · Answer". */
export function placeWords(fields: readonly ClientField[], clash: Named, language: Locale): string {
  const t = adminMessages(language)
  const label = (field: ClientField | undefined, name: string) =>
    labelIn(language, field && 'label' in field ? field.label : '') || name
  const own = label(fieldOf(fields, clash), clash.field || clash.name)
  if (clash.list === null) return own
  const list = label(named(fields, clash.list), clash.list)
  if (clash.row === null) return t('twoSaves.order', { list })
  const row =
    clash.list === 'exchanges'
      ? t('parts.part', { place: clash.row + 1 })
      : t('twoSaves.row', { list, number: clash.row + 1 })
  return `${row} · ${own}`
}

/** What one of the two versions of a field says, as far as it can be said in words. */
export function valueWords(
  fields: readonly ClientField[],
  clash: Named,
  value: unknown,
  language: Locale,
): string {
  const t = adminMessages(language)
  if (isRichText(value)) return everyWord(value)
  if (typeof value === 'boolean') return value ? t('twoSaves.yes') : t('twoSaves.no')
  if (Array.isArray(value)) return value.map((each) => String(each)).join('\n')
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return JSON.stringify(value)
  const field = fieldOf(fields, clash)
  const options = field && 'options' in field && Array.isArray(field.options) ? field.options : []
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  return option && typeof option === 'object'
    ? labelIn(language, option.label)
    : (value as string | number).toString()
}
