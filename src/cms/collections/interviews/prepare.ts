import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '@/cms/id-of'
import { refusedField } from '@/cms/refused-field'
import { holdBack } from '@/cms/desk/hold-back'
import { nextRevision } from '@/cms/desk/revision'
import { prepareTranslation } from '@/cms/desk/prepare-translation'
import { checkCreditsKept } from '@/cms/desk/credits-kept'
import { checkFinalText } from '@/cms/desk/final-text'
import { firstPublication } from '@/cms/desk/first-publication'
import { releasedParts } from '@/cms/desk/source-ledger'
import { sourceState } from '@/cms/desk/source-state'
import { takeChanges } from '@/cms/desk/source-changes'
import { beginVersion, saverOf } from '@/cms/publishing/begin-version'
import { plainText } from '@/text/plain-text'
import type { Interview } from '@/payload-types'

import { lengthOf, newWork, protectsPeople, sourceLanguageOf } from './derived'
import { mostBlocks } from './exchanges'
import { keepKeys } from './keep-keys'
import { checkBeforePublishing } from './publish-check'
import { factsOf, translatedFacts } from './shared-facts'
import { giveInterviewSlug } from './slug'

type Draft = Partial<Interview>

const complaints = {
  ofTranslation: {
    en: 'A translation is made of an original, not of another translation. Choose the original.',
    ar: 'الترجمة تكون عن أصل لا عن ترجمة أخرى. يُختار الأصل بدلًا منها.',
  },
  sameLanguage: {
    en: 'A translation is in another language than its original. Change one of the two.',
    ar: 'لغة الترجمة غير لغة أصلها. تُغيَّر إحداهما.',
  },
} as const

function checkLanguages(data: Draft, original: Interview | null, { i18n }: PayloadRequest): void {
  const language = i18n.language === 'ar' ? 'ar' : 'en'
  if (original?.translationOf) throw refusedField('translationOf', complaints.ofTranslation[language])
  if (original && original.language === data.language)
    throw refusedField('translationOf', complaints.sameLanguage[language])
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

/** Everything that the server decides about an interview before it is stored. */
export const prepareInterview: CollectionBeforeChangeHook<Interview> = async ({
  data: sent,
  originalDoc,
  req,
}) => {
  const stored = originalDoc ?? null
  const revision = await nextRevision(stored, sent, req)
  if (stored?.id) await beginVersion(stored.id, req)
  const given = holdBack(sent, stored, req)
  // Payload's own limit is not asked for drafts.
  if ((given.exchanges ?? []).length > mostBlocks)
    throw refusedField(
      'exchanges',
      `"exchanges" has more than ${String(mostBlocks)} parts. Divide the interview.`,
    )
  const { exchanges, interviewees } = await keepKeys(given, stored, req)
  const data: Draft = { ...given, exchanges: withQuotedExchange(exchanges), interviewees }
  const original = await sourceState(idOf(data.translationOf), req)
  checkLanguages(data, original, req)
  const madeFrom = await sourceState(idOf(data.translatedFrom), req)
  const linked = idOf(stored?.translationOf) === original?.id
  const factual = withFacts(data, stored, original)
  const stated = original
    ? await prepareTranslation(factual, stored, { original, source: madeFrom ?? original, linked }, req)
    : factual
  const wasTranslation = idOf(stored?.translationOf) !== null
  const work = original?.work ?? (wasTranslation ? null : stored?.work) ?? newWork()
  const next: Draft = {
    ...stated,
    revision,
    savedBy: saverOf(req),
    protectsPeople: protectsPeople(stated),
    ...lengthOf(stated),
    work,
    sourceLanguage: sourceLanguageOf(stated, madeFrom, original),
  }
  const publishing = next._status === 'published' && !next.deletedAt
  if (publishing) next.publishedAt ??= new Date().toISOString()
  await giveInterviewSlug(next, stored, publishing, req)
  if (!publishing) return next
  checkBeforePublishing(next, original ? await releasedParts(madeFrom ?? original, req) : [], req)
  await checkCreditsKept(next, stored, req)
  if (stored?.id) await checkFinalText({ ...next, id: stored.id }, req)
  return takeChanges({ ...next, firstPublication: await firstPublication(next, stored, req) }, req)
}
