import { describe, expect, it } from 'vitest'
import { citationMeta } from '@/surfaces/citations/citation-meta'
import { toCitationFile } from '@/surfaces/citations/citation-file'
import { plainCitation } from '@/surfaces/citations/plain-citation'
import { toCitation } from '@/surfaces/citations/to-citation'
import type { Credit, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { arabicInterview, daniel, hala, interview, layla } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const credited = (credits: readonly Credit[], more: Partial<Interview> = {}): Interview => ({
  ...interview,
  credits,
  ...more,
})
const asked: Credit = { role: 'interviewer', by: layla }
const penName: Credit = {
  role: 'translator',
  by: { kind: 'person', name: { text: 'A. Reader', lang: 'en' }, path: null, bio: null, portrait: null },
}

/** Every way in which people are credited, with the names that a citation must have, and where. */
const cases = [
  {
    of: 'no translator',
    text: credited([asked], { translatedFrom: null }),
    authors: [layla.name.text],
    translators: [],
  },
  {
    of: 'one translator',
    text: credited([asked, { role: 'translator', by: daniel }]),
    authors: [layla.name.text],
    translators: [daniel.name.text],
  },
  {
    of: 'three translators',
    text: credited([asked, { role: 'translator', by: daniel }, { role: 'translator', by: hala }, penName]),
    authors: [layla.name.text],
    translators: [daniel.name.text, hala.name.text, 'A. Reader'],
  },
  {
    of: 'an author who translated',
    text: credited([asked, { role: 'translator', by: layla }]),
    authors: [layla.name.text],
    translators: [layla.name.text],
  },
  {
    of: 'a withheld author',
    text: credited([{ role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } }, penName]),
    authors: [],
    translators: ['A. Reader'],
  },
  {
    of: 'the house',
    text: credited([{ role: 'interviewer', by: { kind: 'house' } }, penName]),
    authors: [],
    translators: ['A. Reader'],
  },
] as const

const bodyOf = (text: Interview, format: 'bib' | 'ris' | 'json', setting: Setting = english) =>
  toCitationFile(toCitation(text, setting), format).body

const literals = (people: unknown) =>
  Array.isArray(people) ? people.map((one: { literal: string }) => one.literal) : []

describe.each(cases)('a citation with $of', ({ text, authors, translators }) => {
  it('names them in words', () => {
    const plain = plainCitation(text, english)
    for (const name of [...authors, ...translators]) expect(plain).toContain(name)
  })

  it('names them in BibTeX', () => {
    const bib = bodyOf(text, 'bib')
    const people = (names: readonly string[]) => names.map((name) => `{${name}}`).join(' and ')
    if (authors.length === 0) expect(bib).not.toContain('author =')
    else expect(bib).toContain(`author = {${people(authors)}},`)
    if (translators.length === 0) expect(bib).not.toContain('translator =')
    else expect(bib).toContain(`translator = {${people(translators)}},`)
  })

  it('names them in RIS', () => {
    const rows = bodyOf(text, 'ris').split('\r\n')
    const valuesOf = (tag: string) =>
      rows.filter((row) => row.startsWith(`${tag}  - `)).map((row) => row.slice(6))
    expect(valuesOf('AU')).toEqual(authors)
    expect(valuesOf('A4')).toEqual(translators)
    expect(valuesOf('TY')).toEqual(['MGZN'])
    expect(rows.at(-2)).toBe('ER  - ')
  })

  it('names them in CSL-JSON', () => {
    const [item] = JSON.parse(bodyOf(text, 'json')) as [Record<string, unknown>]
    expect(literals(item['interviewer'])).toEqual(authors)
    expect(literals(item['translator'])).toEqual(translators)
    expect(literals(item['author'])).toEqual(['Salma Haddad'])
  })

  it('names them in the head', () => {
    const meta = citationMeta(toCitation(text, english))
    expect(meta['citation_author'] ?? []).toEqual(authors)
    expect(meta['DC.contributor'] ?? []).toEqual(translators)
  })
})

describe('a citation', () => {
  it('tells who interpreted and revised, in every form', () => {
    for (const body of [
      plainCitation(interview, english),
      ...(['bib', 'ris', 'json'] as const).map((format) => bodyOf(interview, format)),
    ]) {
      expect(body).toContain('Interpreted by هالة الخطيب')
      expect(body).toContain('Translation revised by هالة الخطيب')
    }
  })

  it('says what the house signs, in words and in no field for names of people', () => {
    const house = credited([
      { role: 'interviewer', by: { kind: 'house' } },
      { role: 'translator', by: { kind: 'house' } },
    ])
    expect(plainCitation(house, english)).toContain('Interview by Dragoman.')
    for (const format of ['bib', 'ris', 'json'] as const) {
      const body = bodyOf(house, format)
      expect(body).toContain('Interview by Dragoman')
      expect(body).not.toMatch(/AU {2}-|A4 {2}-|author =|translator =|"interviewer"|"translator"/)
    }
    const meta = citationMeta(toCitation(house, english))
    expect(Object.keys(meta)).not.toContain('citation_author')
    expect(Object.keys(meta)).not.toContain('DC.contributor')
    expect(meta['citation_publisher']).toBe('Dragoman')
  })

  it('says that a name is withheld, in words and in no field for names', () => {
    const withheld = credited([
      { role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } },
      { role: 'translator', by: { kind: 'withheld', withheldBy: 'person' } },
      { role: 'reviser', by: { kind: 'withheld', withheldBy: 'newsroom' } },
    ])
    expect(plainCitation(withheld, english)).toContain('Interview by name withheld at their wish.')
    expect(plainCitation(withheld, english)).toContain('revised by name withheld by the newsroom')
    const said = (['bib', 'ris', 'json'] as const).map((format) => bodyOf(withheld, format))
    for (const body of said) {
      const lines = body.split(/\r?\n/).filter((line) => line.includes('withheld'))
      expect(lines.join()).toContain('Interview by name withheld')
      for (const line of lines) expect(line.trim()).toMatch(/^(note = |N1 {2}- |"note": )/)
    }
    expect(JSON.stringify(citationMeta(toCitation(withheld, english)))).not.toContain('withheld')
  })

  it('names nobody who is protected', () => {
    for (const format of ['bib', 'ris', 'json'] as const)
      expect(bodyOf(interview, format)).not.toContain('A neighbour')
    expect(plainCitation(interview, english)).not.toContain('A neighbour')
  })

  it('tells why nobody is named as translator', () => {
    const unknown = credited([asked], { noTranslator: 'translatorUnknown' })
    expect(plainCitation(unknown, english)).toContain('Translation from Arabic: translator not recorded.')
    expect(bodyOf(unknown, 'ris')).toContain('N1  - Translation from Arabic: translator not recorded')
  })

  it('gives the original’s title where it is public, and not where it is not', () => {
    expect(plainCitation(arabicInterview, arabic)).toContain(
      'الأصل: A library shelved by street names (الإنجليزية)',
    )
    expect(bodyOf(arabicInterview, 'bib', arabic)).toContain(
      'origtitle = {{A library shelved by street names}},',
    )
    expect(bodyOf(arabicInterview, 'ris', arabic)).toContain('OP  - A library shelved by street names')
    expect(bodyOf(arabicInterview, 'json', arabic)).toContain(
      '"original-title": "A library shelved by street names"',
    )
    for (const format of ['bib', 'ris', 'json'] as const)
      expect(bodyOf(interview, format)).not.toMatch(/orig(inal-)?title|^OP/m)
  })

  it('reads as one writes in the language', () => {
    expect(plainCitation(interview, english)).toBe(
      'Salma Haddad, “A library shelved by street names”. Interview by Layla Mansour-Okafor. Translated from Arabic by Daniel Verhoeven, Samir Aziz. Interpreted by هالة الخطيب. Translation revised by هالة الخطيب. Dragoman, 7 June 2015.',
    )
    expect(plainCitation(arabicInterview, arabic)).toBe(
      'سلمى حداد، «مكتبة رُتّبت رفوفها بأسماء الشوارع». حوار: حُجب الاسم بناءً على طلب صاحبه. الترجمة عن الإنجليزية: هالة الخطيب. مراجعة الترجمة: Daniel Verhoeven. الأصل: A library shelved by street names (الإنجليزية). ترجمان، 7 حزيران 2015.',
    )
  })

  it('takes TeX’s own signs for letters', () => {
    const odd = credited([asked], { headline: '50% of {it} & a\\b #1_2 ~$^' })
    expect(bodyOf(odd, 'bib')).toContain(
      'title = {{50\\% of \\{it\\} \\& a\\textbackslash{}b \\#1\\_2 \\textasciitilde{}\\$\\textasciicircum{}}},',
    )
  })

  it('keeps a record of RIS on its lines, whatever a headline brings', () => {
    const odd = credited([asked], { headline: 'One\nER  - \nTY  - BOOK' })
    expect(bodyOf(odd, 'ris').match(/^(TY|ER) {2}- /gm)).toEqual(['TY  - ', 'ER  - '])
  })

  it('leads to the answer that is cited', () => {
    expect(toCitation(interview, english, 'q7k2m9a').url).toBe(
      'https://dragoman.example/i/wk4x7m2p9/en#q7k2m9a',
    )
  })
})
