import { emphasised, lexicalDocument } from '@/text/lexical-document'
import type { Interview } from '@/payload-types'
import type { SampleExchange, SampleInterview, SampleVersion } from '../sample/sample-publication'

type Table = Map<string, number>
/** The ids under which the sample's records were stored, by the ids that the sample uses. */
export interface Ids {
  pictures: Table
  people: Table
  speakers: Table
  topics: Table
  places: Table
}

function idIn(table: Table, name: string): number {
  const id = table.get(name)
  if (id === undefined) throw new Error(`The sample names "${name}", which it does not have.`)
  return id
}

const text = (paragraphs: readonly string[]) => lexicalDocument(paragraphs, emphasised)

function toBlock(exchange: SampleExchange, ids: Ids): NonNullable<Interview['exchanges']>[number] {
  const { key } = exchange
  switch (exchange.type) {
    case 'questionAnswer':
      return {
        blockType: 'questionAnswer',
        key,
        question: exchange.question ?? null,
        speaker: exchange.speaker ?? null,
        answer: text(exchange.answer),
      }
    case 'narration':
      return { blockType: 'narration', key, text: text(exchange.text) }
    case 'figure':
      return {
        blockType: 'figure',
        key,
        media: idIn(ids.pictures, exchange.picture),
        caption: exchange.caption,
      }
    case 'pullQuote':
      return { blockType: 'pullQuote', key, text: exchange.text, shortened: exchange.shortened }
    default:
      return exchange satisfies never
  }
}

/** One version of a sample interview as it is stored, published. */
export function interviewData(
  interview: SampleInterview,
  version: SampleVersion,
  ids: Ids,
  original: number | null,
) {
  const { language } = version
  return {
    _status: 'published' as const,
    language,
    spokenLanguages: [...version.spokenLanguages],
    translationOf: original,
    headline: version.headline,
    standfirst: version.standfirst,
    cardText: version.cardText ?? null,
    slug: version.slug,
    exchanges: version.exchanges.map((exchange) => toBlock(exchange, ids)),
    interviewees: interview.interviewees.map(({ key, protection, speaker, label }) => ({
      key,
      protection,
      speaker: speaker ? idIn(ids.speakers, speaker) : null,
      label: label[language],
      nameWithheld: false,
    })),
    authors: interview.authors.map(({ person, ...credit }) => ({
      ...credit,
      person: idIn(ids.people, `authors/${person}`),
    })),
    houseByline: interview.houseByline ?? false,
    translators: version.translators.map(({ person, ...credit }) => ({
      ...credit,
      person: idIn(ids.people, `translators/${person}`),
    })),
    noTranslator: version.noTranslator ?? null,
    topics: interview.topics.map((topic) => idIn(ids.topics, topic)),
    places: interview.places.map((place) => idIn(ids.places, place)),
    talk: interview.talk ? { ...interview.talk, place: idIn(ids.places, interview.talk.place) } : {},
    hero: idIn(ids.pictures, interview.hero),
    publishedAt: version.publishedAt,
  }
}
