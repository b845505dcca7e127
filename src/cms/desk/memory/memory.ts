import type { PayloadRequest } from 'payload'

import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview, Translator } from '@/payload-types'

import { memoryMatches, type MemoryQuestion, type MemoryRow } from './memory-matches'

interface MemoryText {
  lang: string
  question: string | null
  /** The answer or narration, a paragraph a line. */
  text: string
}

/** How one of those who carried the text over is named to readers; null where their name is withheld. */
interface MemoryTranslator {
  role: NonNullable<Interview['translators']>[number]['role']
  name: { text: string; lang: string } | null
}

/** An earlier published exchange that is like the one at hand, with its translation. */
export interface MemoryMatch {
  source: MemoryText
  target: MemoryText
  /** 1 for the same words. */
  similarity: number
  exact: boolean
  /** Of the interview in the language of the translation. */
  headline: string
  translators: MemoryTranslator[]
  /** The exchange on its public page. */
  address: string
}

const most = 5

type Localized = Partial<Record<Locale, string | null>>

function nameOf(person: Translator, language: Locale): MemoryTranslator['name'] {
  // Asked for in all languages, a name comes as one for each.
  const names = person.name as unknown as Localized
  const found = [language, ...Object.keys(names)].filter(isLocale).find((code) => names[code]?.trim())
  return found ? { text: names[found] ?? '', lang: found } : null
}

/** As readers' own answer has the row: what is withheld from them is not in it. */
function toTranslators({ translators, language }: Interview): MemoryTranslator[] {
  return (translators ?? []).map(({ role, creditedAs, signedAs, person }) => {
    const signed = signedAs?.trim() ? { text: signedAs, lang: language } : null
    const record = typeof person === 'object' ? person : null
    const name = signed ?? (record && isLocale(language) ? nameOf(record, language) : null)
    return { role, name: creditedAs === 'withheld' ? null : name }
  })
}

/** The interviews as any reader gets them: none that is not public, no name that is withheld. */
async function asReadersHave(ids: readonly number[], req: PayloadRequest): Promise<Map<number, Interview>> {
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { id: { in: [...ids] } },
    select: { headline: true, language: true, slug: true, translators: true },
    populate: { translators: { name: true } },
    locale: 'all',
    depth: 1,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map((doc) => [doc.id, doc as Interview]))
}

const textsOf = ({ sourceQuestion, sourceText, question, text }: MemoryRow) =>
  JSON.stringify([sourceQuestion, sourceText, question, text])

/** Earlier published exchanges of a pair of languages that are like a text, the same words first; at most five. */
export async function remember(question: MemoryQuestion, req: PayloadRequest): Promise<MemoryMatch[]> {
  const rows = await memoryMatches(question, req)
  const texts = rows.map(textsOf)
  const distinct = rows.filter((row, n) => texts.indexOf(textsOf(row)) === n)
  const interviews = await asReadersHave(
    distinct.map(({ interview }) => interview),
    req,
  )
  const matches = distinct.flatMap((row): MemoryMatch[] => {
    const interview = interviews.get(row.interview)
    if (!interview || !isLocale(interview.language)) return []
    const page = routes.interview(interview.language, interview.slug ?? '')
    return [
      {
        source: { lang: question.from, question: row.sourceQuestion, text: row.sourceText ?? '' },
        target: { lang: question.to, question: row.question, text: row.text ?? '' },
        similarity: row.similarity,
        exact: row.exact,
        headline: interview.headline ?? '',
        translators: toTranslators(interview),
        address: `${page}#${row.key}`,
      },
    ]
  })
  return matches.slice(0, most)
}
