import { APIError } from 'payload'

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

const tooDeep = {
  en: (field: string, part: string) =>
    `The text of "${field}"${part} has lists within lists, more of them than a page can show. Bring the innermost up and save again.`,
  ar: (field: string, part: string) =>
    `في نص "${field}"${part} قوائم داخل قوائم أكثر مما تعرضه صفحة. تُرفع أعمقها إلى ما فوقها ثم يُحفظ النص.`,
} as const
const partWords = {
  en: (part: number) => ` (part ${String(part)})`,
  ar: (part: number) => ` (الجزء ${String(part)})`,
} as const

interface Where {
  field: string
  /** Of an interview's text: the place of the part, from 0. */
  part?: number | undefined
  language: 'en' | 'ar'
  /** Whether there is a place below it where readers find its footnotes. */
  takesFootnotes?: boolean
  /** Whether a link may lead nowhere for now: what is published is checked for it. */
  takesDrafts: boolean
}

function checkNode(node: unknown, where: Where, depth: number): void {
  const { field, language } = where
  const part = (of: typeof language) => (where.part === undefined ? '' : partWords[of](where.part + 1))
  const refuse = (why: string) => new APIError(`The text of "${field}"${part('en')} ${why}`, 400)
  if (depth > deepest) throw new APIError(tooDeep[language](field, part(language)), 400, null, true)
  if (!isRecord(node)) throw refuse('is not rich text.')
  const type = typeof node['type'] === 'string' ? node['type'] : '?'
  if (!nodeTypes.has(type) && !(type === 'footnote' && where.takesFootnotes))
    throw refuse(`has a part of the kind "${type}", which no page can set. Leave it out.`)
  const listType = node['listType'] ?? 'bullet'
  if (type === 'list' && listType !== 'bullet' && listType !== 'number')
    throw refuse('has a list that has neither numbers nor dots, which no page can set. Make it one of these.')
  if ((type === 'link' || type === 'autolink') && !where.takesDrafts) checkLink(node, refuse)
  const { children } = node
  if (children === undefined) return
  if (!Array.isArray(children)) throw refuse('is not rich text.')
  for (const child of children) checkNode(child, where, depth + 1)
}

function checkLink(node: Record<string, unknown>, refuse: (why: string) => APIError): void {
  const { fields } = node
  const url = isRecord(fields) ? fields['url'] : undefined
  if (isRecord(fields) && fields['linkType'] === 'custom' && typeof url === 'string' && isSafeLink(url))
    return
  const words = plainText(node)
  throw refuse(
    `has a link ("${words}") that is not to a web page (https://…), an e-mail or an address of this site.`,
  )
}

/**
 * A document as it can be stored. REST stores any node and any link as it comes, so the editor's own limits are not
 * enough; what an editor can hold, a draft takes.
 */
export function validRichText<Value>(value: Value, where: Where): Value {
  if (value === null || value === undefined) return value
  if (!isRecord(value)) throw new APIError(`The text of "${where.field}" is not rich text.`, 400)
  const sound = soundRichText(value)
  checkNode(isRecord(sound) ? sound['root'] : null, where, 0)
  return sound
}
