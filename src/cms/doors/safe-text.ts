import { APIError } from 'payload'

import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'
import { soundText } from '@/text/sound-text'

import type { DoorCheck } from './at-every-door'

// NUL and the other C0 controls but tab and line ends; lone surrogates cannot be stored as UTF-8.
const refused = /(?![\t\n\r\u0080-\u009F])\p{Cc}|\p{Cs}/u
// Postgres takes a minute to bring 100,000 marks on one letter into their order, and no writing has more than a few.
const endless = /\p{M}{101}/u
const deepest = 60

/** The field and the part of it, out of the way to a place within its text. */
function partOf(place: string, t: TranslateAdmin): string {
  const [field = '', part] = place.split(', ')
  return part === undefined ? field : t('texts.part', { field, part })
}

const before = (text: string, end: number) => text.slice(Math.max(0, end - 20), end)

function refuseEndless(text: string, place: string, t: TranslateAdmin): void {
  const marked = endless.exec(text)
  if (!marked) return
  throw new APIError(t('texts.refused.marks', { place, before: before(text, marked.index) }), 400)
}

/** A question says what it means, or is told that it does not: other signs would ask for something else. */
function refuse(text: string, place: string, t: TranslateAdmin): void {
  const found = refused.exec(text)
  if (!found) return
  const sign = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  throw new APIError(t('texts.refused.sign', { place, sign, before: before(text, found.index) }), 400)
}

interface Reading {
  /** Whether it is a question, not what is to be stored. */
  asked: boolean
  t: TranslateAdmin
}

/** The same data with every text as it can be stored. */
function safe(value: unknown, place: string, visit: Reading, depth: number): unknown {
  const { asked, t } = visit
  if (typeof value === 'string') {
    refuseEndless(value, place, t)
    if (asked) refuse(value, place, t)
    return soundText(value)
  }
  if (typeof value !== 'object' || value === null || value instanceof Date || ArrayBuffer.isView(value))
    return value
  if (depth > deepest)
    throw new APIError(
      asked ? t('texts.refused.nested', { place }) : t('texts.refused.tooDeep', { place: partOf(place, t) }),
      400,
      null,
      true,
    )
  if (Array.isArray(value))
    return value.map((item, n) => safe(item, `${place}, ${String(n + 1)}`, visit, depth + 1))
  for (const key of Object.keys(value)) refuse(key, place, t)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      safe(inner, depth === 0 ? `"${key}"` : place, visit, depth + 1),
    ]),
  )
}

const asked = ['where', 'sort', 'search'] as const

/**
 * Nothing that Postgres cannot store gets in. What somebody has typed or pasted is made storable, or one sign that they
 * cannot see would keep the whole of their text from being saved; a question with such signs is refused with a sentence.
 */
export const safeText: DoorCheck = ({ args, req }) => {
  const t = adminMessages(req.i18n.language)
  if (args['data']) args['data'] = safe(args['data'], t('texts.whole'), { asked: false, t }, 0)
  for (const name of asked)
    if (args[name]) args[name] = safe(args[name], t('texts.whole'), { asked: true, t }, 0)
}
