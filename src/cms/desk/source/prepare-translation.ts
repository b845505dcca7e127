import type { PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { savingOf } from '@/cms/publishing/saving'
import { refusedField } from '@/cms/payload/refused-field'
import type { Interview } from '@/payload-types'
import { structureBroken, untranslated } from '@/newsroom/translation/follow-original'
import { adminMessages } from '@/i18n/admin-messages'

import { type Ledger, withBehindSince, withMadeFrom } from './made-from'
import { recordSource, sourceTextsOf } from './source-ledger'

type Draft = Partial<Interview>
type Part = NonNullable<Interview['exchanges']>[number]

/** Structure is the original's: of its parts none may be dropped or moved here; translators add notes only, staff also parts of this version. */
function checkStructure(next: Draft, stored: Draft, ledger: Ledger, req: PayloadRequest): void {
  if (!req.user || savingOf(req).follows) return
  const editing = isStaff(req.user)
  const isOriginals = (part: Part) =>
    ledger.has(part.key ?? '') && !('mark' in part && part.mark === 'onlyInThisLanguage')
  const broken = structureBroken(stored.exchanges ?? [], next.exchanges ?? [], (part) =>
    editing ? isOriginals(part as Part) : part.blockType !== 'translatorNote',
  )
  if (!broken) return
  const place = broken.position
  throw refusedField(
    `exchanges.${String(place)}`,
    adminMessages(req.i18n.language)('source.refused.partsFixed', { position: place + 1 }),
  )
}

/** A part that the original never had is said to be of this version alone. */
const markedOwn = (part: Part, ledger: Ledger): Part =>
  part.blockType === 'translatorNote' || part.mark || ledger.has(part.key ?? '')
    ? part
    : { ...part, mark: 'onlyInThisLanguage' }

/** The ledger of a source; begun with the source as it is when its first translation is. */
async function ledgerOf(source: Interview, req: PayloadRequest): Promise<Ledger> {
  const ledger = await sourceTextsOf(source.id, req)
  if (ledger.size > 0) return ledger
  await recordSource(source, new Map(), req)
  return sourceTextsOf(source.id, req)
}

interface Made {
  original: Interview
  /** What it is made from: the original, or another version. */
  source: Interview
  /** Whether it was a translation of this original before. */
  linked: boolean
}

/** A translation as it is to be stored: in the structure of its original, each part knowing what it was made from. */
export async function prepareTranslation(
  next: Draft,
  stored: Draft | null,
  { original, source, linked }: Made,
  req: PayloadRequest,
): Promise<Draft> {
  const ledger = await ledgerOf(source, req)
  if (stored && linked) checkStructure(next, stored, ledger, req)
  const begins = !linked && (next.exchanges ?? []).length === 0
  const parts = begins
    ? (original.exchanges ?? []).filter(({ blockType }) => blockType !== 'translatorNote').map(untranslated)
    : (next.exchanges ?? []).map((part) => markedOwn(part, ledger))
  const made = withMadeFrom({ ...next, exchanges: parts }, stored, ledger)
  return withBehindSince(made, ledger, source._status === 'published')
}
