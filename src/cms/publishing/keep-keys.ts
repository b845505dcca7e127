import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { savingOf } from './saving'
import { refusedField } from '@/cms/payload/refused-field'
import { rowId } from '@/cms/payload/row-id'
import { adminMessages } from '@/i18n/admin-messages'
import { earlierRows, type KeyedRow } from '@/lib/earlier-rows'
import { withKeys } from '@/lib/keys'
import { partWords } from '@/newsroom/translation/source-text'
import { everyWord } from '@/text/footnotes'
import type { Interview } from '@/payload-types'

import { storedInterview } from './stored-interview'

type Draft = Partial<Interview>
type Part = NonNullable<Draft['exchanges']>[number]
type Interviewee = NonNullable<Draft['interviewees']>[number]

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null && !Array.isArray(row)

/**
 * Notes which rows came without an id: Payload gives each one before other hooks see it, and with it a program that leaves ids out
 * would give every part of a published text a new address.
 */
export const noteUnnamedRows: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id: one, data } = args as { id?: unknown; data?: Record<string, unknown> }
  // Of many at once each gets rows of its own: Payload gives whatever is no row of it another id.
  const saving = savingOf(req)
  if (one === undefined) saving.isOfMany = true
  for (const field of ['exchanges', 'interviewees']) {
    const rows = data?.[field]
    if (!data || !Array.isArray(rows)) continue
    data[field] = rows.map((row: unknown) => {
      if (!isRow(row) || ('id' in row && row.id)) return row
      const id = rowId()
      saving.unnamed.add(id)
      return { ...row, id }
    })
  }
  return args
}

const partTexts = (part: Part): string[] =>
  part.blockType === 'questionAnswer'
    ? [part.blockType, part.question?.trim() ?? '', everyWord(part.answer)]
    : [part.blockType, partWords(part)]

const intervieweeTexts = ({ speaker, label }: Interviewee): string[] => [
  'interviewee',
  String(idOf(speaker) ?? ''),
  label?.trim() ?? '',
]

/** What of the published text the newest save has no more: links lead to it still. */
const goneSince = <Row extends KeyedRow>(
  newest: readonly Row[],
  published: readonly Row[] | null | undefined,
) => {
  const keys = new Set(newest.map(({ key }) => key))
  return (published ?? []).filter(({ key }) => key && !keys.has(key))
}

/** Parts and interviewees keep the keys that links lead to, however they were sent. */
export async function keepKeys(data: Draft, stored: Draft | null, req: PayloadRequest) {
  const { isOfMany, unnamed } = savingOf(req)
  const isUnnamed = ({ id }: KeyedRow) => isOfMany || unnamed.has(id ?? '')
  const parts = [data.exchanges ?? [], stored?.exchanges ?? []] as const
  const people = [data.interviewees ?? [], stored?.interviewees ?? []] as const
  const ids = new Set([...parts[1], ...people[1]].map(({ id }) => id))
  const isNew = [...parts[0], ...people[0]].some(({ id }) => !ids.has(id))
  const main = isNew && stored?.id && stored.publishedAt ? await storedInterview(stored.id, req) : null
  const earlier = {
    exchanges: earlierRows<Part>(...parts, {
      isUnnamed,
      words: partTexts,
      gone: goneSince(parts[1], main?.exchanges),
    }),
    interviewees: earlierRows<Interviewee>(...people, {
      isUnnamed,
      words: intervieweeTexts,
      gone: goneSince(people[1], main?.interviewees),
    }),
  }
  for (const field of ['exchanges', 'interviewees'] as const)
    if (stored?.publishedAt && earlier[field].unclear.length > 0)
      throw refusedField(field, adminMessages(req.i18n.language)('interviews.refused.unnamedRows'))
  return {
    exchanges: withKeys(parts[0], earlier.exchanges.rows, 'q'),
    interviewees: withKeys(people[0], earlier.interviewees.rows, 'i'),
  }
}
