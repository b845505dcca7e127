import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SampleExchange, SampleInterview, SampleVersion } from '../../scripts/sample/sample-publication'
import { localeCodes } from '@/i18n/locales'
import { isCountryCode } from '@/lib/country-code'
import { sample } from '../../scripts/sample/sample'

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const keysOf = (version: SampleVersion) => version.exchanges.map(({ key }) => key)

/** Every string of a value, with the path to it. */
function texts(value: unknown, path = 'sample'): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${path}.${name}`))
}

const versions = sample.interviews.flatMap((interview) =>
  interview.versions.map((version) => ({
    interview,
    version,
    name: `${interview.id} (${version.language})`,
  })),
)

describe('the sample publication', () => {
  it.each([
    ['authors', sample.authors],
    ['translators', sample.translators],
    ['speakers', sample.speakers],
    ['topics', sample.topics],
    ['places', sample.places],
    ['pictures', sample.pictures],
    ['interviews', sample.interviews],
  ])('has every id once among its %s', (_, rows) => {
    expect(new Set(ids(rows)).size).toBe(rows.length)
  })

  it('has a drawing for every picture, and no other', () => {
    const drawn = readdirSync(new URL('../../scripts/sample/pictures', import.meta.url))
    expect(sample.pictures.map(({ file }) => file).sort()).toEqual(drawn.sort())
  })

  it('uses every picture', () => {
    const portraits = [...sample.authors, ...sample.translators].flatMap(({ portrait }) => portrait ?? [])
    const heroes = sample.interviews.map(({ hero }) => hero)
    const figures = versions.flatMap(({ version }) =>
      version.exchanges.flatMap((block) => (block.type === 'figure' ? block.picture : [])),
    )
    expect(new Set([...portraits, ...heroes, ...figures])).toEqual(new Set(ids(sample.pictures)))
  })

  it('links translators to authors there are', () => {
    const linked = sample.translators.flatMap(({ author }) => author ?? [])
    expect(linked).not.toHaveLength(0)
    expect(ids(sample.authors)).toEqual(expect.arrayContaining(linked))
  })

  it('opens with interviews, topics and places there are, in languages that they have', () => {
    const { lead, picks, topics, places } = sample.home
    for (const locale of localeCodes)
      for (const id of [lead[locale], ...picks[locale]])
        expect(versions.map(({ interview, version }) => `${interview.id} ${version.language}`)).toContain(
          `${id} ${locale}`,
        )
    expect(ids(sample.topics)).toEqual(expect.arrayContaining([...topics]))
    expect(ids(sample.places)).toEqual(expect.arrayContaining([...places]))
  })

  it('lies in countries there are', () => {
    expect(sample.places.filter(({ country }) => !isCountryCode(country))).toEqual([])
  })

  it('gives a page to one who is named, and to nobody who is protected', () => {
    const figures = sample.speakers.filter(({ publicFigure }) => publicFigure)
    expect(figures).toHaveLength(1)
    const named = sample.interviews.flatMap(({ interviewees }) => interviewees.map(({ speaker }) => speaker))
    for (const { id } of figures) expect(named).toContain(id)
  })

  it('is in NFC', () => {
    expect(texts(sample).filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })

  it('punctuates and counts in Arabic as the house does', () => {
    const arabic = texts(sample).filter(([, text]) => /^[^A-Za-z]*[\u0621-\u064a]/.test(text))
    expect(arabic.length).toBeGreaterThan(150)
    expect(arabic.filter(([, text]) => /[,?;"“”%٠-٩]/.test(text))).toEqual([])
  })

  it('writes Arabic nowhere in English text', () => {
    const english = versions.filter(({ version }) => version.language === 'en')
    expect(
      texts(english.map(({ version }) => version)).filter(([, text]) => /[\u0600-\u06ff]/.test(text)),
    ).toEqual([])
  })

  it('has addresses that need no repair', () => {
    for (const { version } of versions) {
      const shape =
        version.language === 'ar'
          ? /^[\u0621-\u064a0-9]+(-[\u0621-\u064a0-9]+)*$/
          : /^[a-z0-9]+(-[a-z0-9]+)*$/
      expect(version.slug).toMatch(shape)
    }
    expect(new Set(versions.map(({ version }) => `${version.language}/${version.slug}`)).size).toBe(
      versions.length,
    )
  })
})

describe.each(sample.interviews.map((interview) => [interview.id, interview] as const))(
  '%s',
  (_, interview) => {
    it('refers to people, topics, places and pictures there are', () => {
      expect(ids(sample.authors)).toEqual(
        expect.arrayContaining(interview.authors.map(({ person }) => person)),
      )
      expect(ids(sample.topics)).toEqual(expect.arrayContaining([...interview.topics]))
      expect(ids(sample.places)).toEqual(
        expect.arrayContaining([...interview.places, ...(interview.talk ? [interview.talk.place] : [])]),
      )
      expect(ids(sample.pictures)).toContain(interview.hero)
    })

    it('links the named to a speaker, and nobody else', () => {
      for (const { key, protection, speaker } of interview.interviewees) {
        expect(key).toMatch(/^i[a-z2-9]{6}$/)
        if (protection === 'named') expect(ids(sample.speakers)).toContain(speaker)
        else expect(speaker).toBeUndefined()
      }
    })

    it('has one original, and the same keys in the same order in every version', () => {
      const [original, ...others] = interview.versions.filter(({ isOriginal }) => isOriginal)
      expect(others).toEqual([])
      expect(original).toBeDefined()
      for (const version of interview.versions) expect(keysOf(version)).toEqual(original && keysOf(original))
    })

    it('signs for the house where every author is withheld', () => {
      expect(interview.houseByline ?? false).toBe(
        interview.authors.every(({ creditedAs }) => creditedAs === 'withheld'),
      )
    })
  },
)

describe.each(versions.map(({ name, version, interview }) => [name, version, interview] as const))(
  '%s',
  (_, version, interview) => {
    it('has five to eight questions and well-formed keys', () => {
      const questions = version.exchanges.filter((block) => block.type === 'questionAnswer' && block.question)
      expect(questions.length).toBeGreaterThanOrEqual(5)
      expect(questions.length).toBeLessThanOrEqual(8)
      expect(new Set(keysOf(version)).size).toBe(version.exchanges.length)
      for (const key of keysOf(version)) expect(key).toMatch(/^q[a-z2-9]{6}$/)
    })

    it('names a translator or says why not', () => {
      const wasSpokenIn = version.spokenLanguages.map((code) => (code === 'apc' ? 'ar' : code))
      const isTranslated = !wasSpokenIn.includes(version.language)
      const translators = version.translators.filter(({ role }) => role === 'translator')
      expect(ids(sample.translators)).toEqual(
        expect.arrayContaining(version.translators.map(({ person }) => person)),
      )
      expect(translators.length + (version.noTranslator ? 1 : 0)).toBe(isTranslated ? 1 : 0)
    })

    it('quotes exactly', () => {
      for (const block of version.exchanges) if (block.type === 'pullQuote') expectExact(block, version)
    })

    it('says who answers where there are several', () => {
      for (const block of version.exchanges) {
        if (block.type === 'questionAnswer') expectSpeaker(block.speaker, interview)
        if (block.type === 'figure') expect(ids(sample.pictures)).toContain(block.picture)
      }
    })

    it('has come out before October 2026', () => {
      expect(version.publishedAt).toBe(new Date(version.publishedAt).toISOString())
      expect(version.publishedAt < '2026-10').toBe(true)
      if (interview.talk) expect(interview.talk.heldOn < version.publishedAt).toBe(true)
    })
  },
)

function expectExact(quote: SampleExchange & { type: 'pullQuote' }, version: SampleVersion) {
  const source = version.exchanges.find(({ key }) => key === quote.exchangeKey)
  expect(source?.type).toBe('questionAnswer')
  if (source?.type === 'questionAnswer') expect(source.answer.join('\n')).toContain(quote.text)
}

function expectSpeaker(speaker: string | undefined, interview: SampleInterview) {
  if (interview.interviewees.length === 1) expect(speaker).toBeUndefined()
  else expect(interview.interviewees.map(({ key }) => key)).toContain(speaker)
}
