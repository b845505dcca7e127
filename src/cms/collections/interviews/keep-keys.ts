import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { idOf } from '@/cms/id-of'
import { refusedField } from '@/cms/refused-field'
import { rowId } from '@/cms/row-id'
import { earlierRows } from '@/lib/earlier-rows'
import { withKeys } from '@/lib/keys'
import { partWords } from '@/newsroom/translation/source-text'
import { plainText } from '@/text/plain-text'
import type { Interview } from '@/payload-types'

type Draft = Partial<Interview>
type Part = NonNullable<Draft['exchanges']>[number]
type Interviewee = NonNullable<Draft['interviewees']>[number]

const unnamedIn = (req: PayloadRequest) => (req.context['unnamedRows'] ??= new Set()) as Set<string>

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null && !Array.isArray(row)

/**
 * Notes which rows came without an id: Payload gives each one before other hooks see it, and with it a program that leaves ids out
 * would give every part of a published text a new address.
 */
export const noteUnnamedRows: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: Record<string, unknown> }
  for (const field of ['exchanges', 'interviewees']) {
    const rows = data?.[field]
    if (!data || !Array.isArray(rows)) continue
    data[field] = rows.map((row: unknown) => {
      if (!isRow(row) || ('id' in row && row.id)) return row
      const id = rowId()
      unnamedIn(req).add(id)
      return { ...row, id }
    })
  }
  return args
}

const partTexts = (part: Part): string[] =>
  part.blockType === 'questionAnswer'
    ? [part.blockType, part.question?.trim() ?? '', plainText(part.answer)]
    : [part.blockType, partWords(part)]

const intervieweeTexts = ({ speaker, label }: Interviewee): string[] => [
  'interviewee',
  String(idOf(speaker) ?? ''),
  label?.trim() ?? '',
]

const complaint = {
  en: 'These came without their "id", and it cannot be told which of the published ones they go on from: links to those would lead nowhere. Read the interview (draft=true), and send each with the "id" that it has there; new ones without.',
  ar: 'وصلت هذه من دون «id» ولا يُعرف ما تتابعه مما نُشر، فتنقطع الروابط إليه. تُقرأ المقابلة (draft=true) ويُرسل كل منها مع «id» الذي له فيها، والجديد من دونه.',
} as const

/** Parts and interviewees keep the keys that links lead to, however they were sent. */
export function keepKeys(data: Draft, stored: Draft | null, req: PayloadRequest) {
  const unnamed = unnamedIn(req)
  const parts = [data.exchanges ?? [], stored?.exchanges ?? []] as const
  const people = [data.interviewees ?? [], stored?.interviewees ?? []] as const
  const earlier = {
    exchanges: earlierRows<Part>(...parts, { unnamed, words: partTexts }),
    interviewees: earlierRows<Interviewee>(...people, { unnamed, words: intervieweeTexts }),
  }
  for (const field of ['exchanges', 'interviewees'] as const)
    if (stored?.publishedAt && earlier[field].unclear.length > 0)
      throw refusedField(field, complaint[req.i18n.language === 'ar' ? 'ar' : 'en'])
  return {
    exchanges: withKeys(parts[0], earlier.exchanges.rows, 'q'),
    interviewees: withKeys(people[0], earlier.interviewees.rows, 'i'),
  }
}
