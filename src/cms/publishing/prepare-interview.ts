import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { lengthOf, newWork, protectsPeople, sourceLanguageOf } from './derived'
import { mostBlocks } from '@/cms/collections/interviews/exchanges'
import { keepKeys } from './keep-keys'
import { checkBeforePublishing } from './publish-check'
import { factsOf, translatedFacts } from './shared-facts'
import { giveInterviewSlug } from './interview-slug'
import { checkCreditsKept } from '@/cms/desk/signing/credits-kept'
import { checkFinalText } from '@/cms/desk/assignments/final-text'
import { firstPublication } from '@/cms/desk/signing/first-publication'
import { holdBack } from '@/cms/desk/source/hold-back'
import { prepareTranslation } from '@/cms/desk/source/prepare-translation'
import { nextRevision } from '@/cms/desk/source/revision'
import { takeChanges } from '@/cms/desk/source/source-changes'
import { releasedParts } from '@/cms/desk/source/source-ledger'
import { sourceState } from '@/cms/desk/source/source-state'
import { idOf } from '@/cms/payload/id-of'
import { refusedField } from '@/cms/payload/refused-field'
import { adminMessages } from '@/i18n/admin-messages'
import { plainText } from '@/text/plain-text'
import { holdUsed } from '@/cms/uses/hold-used'
import { peopleIn, withdrawnIn } from '@/cms/withdrawing/withdrawn-people'
import { nobodyWithdrawn, withheldWhereWithdrawn } from '@/editions/withdrawn-names'
import type { Interview } from '@/payload-types'

import { beginVersion, saverOf } from './begin-version'
import { savingOf } from './saving'

type Draft = Partial<Interview>

function checkLanguages(data: Draft, original: Interview | null, { i18n }: PayloadRequest): void {
  const t = adminMessages(i18n.language)
  if (original?.translationOf) throw refusedField('translationOf', t('interviews.refused.ofTranslation'))
  if (original && original.language === data.language)
    throw refusedField('translationOf', t('interviews.refused.sameLanguage'))
}

/** A translation states its original's facts: read-only here, taken anew when it is linked or when its original is private. */
function withFacts(data: Draft, stored: Draft | null, original: Interview | null): Draft {
  if (!original) return data
  const linkedNow = idOf(stored?.translationOf) !== original.id
  const confirmsPrivate = data._status === 'published' && original._status !== 'published'
  const own = { authors: stored?.authors ?? data.authors, interviewees: data.interviewees }
  if (linkedNow || confirmsPrivate) return { ...data, ...translatedFacts(original, { ...data, ...own }) }
  const labels = new Map((data.interviewees ?? []).map((row) => [row.key, row.label]))
  const kept = factsOf(stored ?? {})
  return {
    ...data,
    ...kept,
    interviewees: (kept.interviewees ?? []).map((row) => {
      const own = labels.get(row.key)
      return own === undefined ? row : { ...row, label: own }
    }),
  }
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A pull quote knows the exchange that it is from, so that the page can name who said it. */
function withQuotedExchange(blocks: NonNullable<Draft['exchanges']>): NonNullable<Draft['exchanges']> {
  if (!blocks.some(({ blockType }) => blockType === 'pullQuote')) return blocks
  const answers = blocks.flatMap((block) =>
    block.blockType === 'questionAnswer'
      ? [{ key: block.key ?? null, text: words(plainText(block.answer)) }]
      : [],
  )
  return blocks.map((block) => {
    if (block.blockType !== 'pullQuote') return block
    const quote = words(block.text ?? '')
    const quoted = quote === '' ? undefined : answers.find(({ text }) => text.includes(quote))
    return { ...block, exchangeKey: quoted?.key ?? block.exchangeKey ?? null }
  })
}

/** What the steps of a save know besides the text, which each hands on to the next. */
interface Steps {
  /** As it was saved before; null for a new one. */
  stored: Draft | null
  /** Another text as translations follow it, looked up once. */
  source: (id: number | null) => Promise<Interview | null>
  req: PayloadRequest
}
type Step = (next: Draft, save: Steps) => Draft | Promise<Draft>

const isPublishing = (next: Draft) => next._status === 'published' && !next.deletedAt

const numbered: Step = async (next, { stored, req }) => {
  const revision = await nextRevision(stored, next, req)
  if (stored?.id) await beginVersion(stored.id, req)
  return { ...next, revision, savedBy: saverOf(req) }
}

const withoutHeldBack: Step = (next, { stored, req }) => holdBack(next, stored, req)

/** Payload's own limit is not asked for drafts. */
const notTooLong: Step = (next, { req }) => {
  if ((next.exchanges ?? []).length <= mostBlocks) return next
  throw refusedField(
    'exchanges',
    adminMessages(req.i18n.language)('interviews.refused.tooManyParts', { most: mostBlocks }),
  )
}

const keyed: Step = async (next, { stored, req }) => {
  const { exchanges, interviewees } = await keepKeys(next, stored, req)
  return { ...next, exchanges: withQuotedExchange(exchanges), interviewees }
}

const asTranslation: Step = async (next, { stored, source, req }) => {
  const original = await source(idOf(next.translationOf))
  checkLanguages(next, original, req)
  if (!original) return next
  const madeFrom = await source(idOf(next.translatedFrom))
  const linked = idOf(stored?.translationOf) === original.id
  const factual = withFacts(next, stored, original)
  return prepareTranslation(factual, stored, { original, source: madeFrom ?? original, linked }, req)
}

/** Whoever is added begins withheld where their name was withdrawn: nobody is named again by a habit. */
const withheldAnew: Step = async (next, { stored, req }) =>
  withheldWhereWithdrawn(next, await withdrawnIn(next, req), stored ?? {})

const derived: Step = async (next, { stored, source }) => {
  const original = await source(idOf(next.translationOf))
  const wasTranslation = idOf(stored?.translationOf) !== null
  return {
    ...next,
    protectsPeople: protectsPeople(next),
    ...lengthOf(next),
    work: original?.work ?? (wasTranslation ? null : stored?.work) ?? newWork(),
    sourceLanguage: sourceLanguageOf(next, await source(idOf(next.translatedFrom)), original),
  }
}

/** When a part begins in the recording is said of the original alone, and of nobody who must not be found by their voice. */
const timed: Step = (next) =>
  next.translationOf || protectsPeople(next)
    ? {
        ...next,
        exchanges: (next.exchanges ?? []).map((part) =>
          part.blockType === 'questionAnswer' ? { ...part, startsAt: null } : part,
        ),
      }
    : next

const addressed: Step = async (given, { stored, req }) => {
  const next = { ...given }
  const publishing = isPublishing(next)
  if (publishing) next.publishedAt ??= new Date().toISOString()
  await giveInterviewSlug(next, stored, publishing, req)
  return next
}

const fitForReaders: Step = async (next, { stored, source, req }) => {
  if (!isPublishing(next)) return next
  const original = await source(idOf(next.translationOf))
  const madeFrom = await source(idOf(next.translatedFrom))
  const parts = original ? await releasedParts(madeFrom ?? original, req) : []
  // What follows its original's publication names whom readers have named there already.
  const { follows } = savingOf(req)
  // Held until this is public: a withdrawal that begins meanwhile waits for it.
  if (!follows) await holdUsed(peopleIn(next), req)
  const withdrawn = follows ? nobodyWithdrawn : await withdrawnIn(next, req)
  checkBeforePublishing(next, { parts, withdrawn }, req)
  await checkCreditsKept(next, stored, req)
  if (stored?.id) await checkFinalText({ ...next, id: stored.id }, req)
  return next
}

const released: Step = async (next, { stored, req }) =>
  isPublishing(next)
    ? takeChanges({ ...next, firstPublication: await firstPublication(next, stored, req) }, req)
    : next

const steps: readonly Step[] = [
  numbered,
  withoutHeldBack,
  notTooLong,
  keyed,
  asTranslation,
  withheldAnew,
  derived,
  timed,
  addressed,
  fitForReaders,
  released,
]

/** Everything that the server decides about an interview before it is stored, from top to bottom. */
export const prepareInterview: CollectionBeforeChangeHook<Interview> = async ({ data, originalDoc, req }) => {
  const found = new Map<number, Promise<Interview | null>>()
  const source = (id: number | null) => {
    if (id === null) return Promise.resolve(null)
    const asked = found.get(id) ?? sourceState(id, req)
    found.set(id, asked)
    return asked
  }
  let next: Draft = data
  for (const step of steps) next = await step(next, { stored: originalDoc ?? null, source, req })
  return next
}
