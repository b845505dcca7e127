import { APIError } from 'payload'

import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'
import type { MessageValues } from '@/i18n/message-format'
import { plainText } from '@/text/plain-text'
import { isSafeLink } from '@/text/safe-link'
import { soundRichText } from '@/text/sound-rich-text'

const nodeTypes = new Set([
  'root',
  'paragraph',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'list',
  'listitem',
])
const deepest = 20

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Where {
  field: string
  /** Of an interview's text: the place of the part, from 0. */
  part?: number | undefined
  language: string
  /** Whether there is a place below it where readers find its footnotes. */
  takesFootnotes?: boolean
  /** Whether a link may lead nowhere for now: what is published is checked for it. */
  takesDrafts: boolean
}

type Fault = Exclude<AdminKeyAfter<'texts.refused'>, 'marks' | 'sign' | 'nested'>

function refusal(fault: Fault, { field, part, language }: Where, values: MessageValues = {}): APIError {
  const t = adminMessages(language)
  const named = `"${field}"`
  const place = part === undefined ? named : t('texts.part', { field: named, part: part + 1 })
  return new APIError(t(`texts.refused.${fault}`, { ...values, place }), 400, null, true)
}

function checkNode(node: unknown, where: Where, depth: number): void {
  if (depth > deepest) throw refusal('tooDeep', where)
  if (!isRecord(node)) throw refusal('notRich', where)
  const type = typeof node['type'] === 'string' ? node['type'] : '?'
  if (!nodeTypes.has(type) && !(type === 'footnote' && where.takesFootnotes))
    throw refusal('kind', where, { kind: type })
  const listType = node['listType'] ?? 'bullet'
  if (type === 'list' && listType !== 'bullet' && listType !== 'number') throw refusal('list', where)
  if ((type === 'link' || type === 'autolink') && !where.takesDrafts && !leadsSomewhere(node))
    throw refusal('link', where, { words: plainText(node) })
  const { children } = node
  if (children === undefined) return
  if (!Array.isArray(children)) throw refusal('notRich', where)
  for (const child of children) checkNode(child, where, depth + 1)
}

function leadsSomewhere({ fields }: Record<string, unknown>): boolean {
  const url = isRecord(fields) ? fields['url'] : undefined
  return isRecord(fields) && fields['linkType'] === 'custom' && typeof url === 'string' && isSafeLink(url)
}

/**
 * A document as it can be stored. REST stores any node and any link as it comes, so the editor's own limits are not
 * enough; what an editor can hold, a draft takes.
 */
export function validRichText<Value>(value: Value, where: Where): Value {
  if (value === null || value === undefined) return value
  if (!isRecord(value)) throw refusal('notRich', where)
  const sound = soundRichText(value)
  checkNode(isRecord(sound) ? sound['root'] : null, where, 0)
  return sound
}
