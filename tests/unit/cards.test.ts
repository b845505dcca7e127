import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerCard } from '@/surfaces/cards/answer-card'
import { answerCardText, interviewCardText } from '@/surfaces/cards/card-text'
import { cardDrawer, type Card, type CardDrawer, type CardFont } from '@/surfaces/cards/draw-card'
import { fitWords, type Fitted } from '@/surfaces/cards/fit-words'
import { interviewCard } from '@/surfaces/cards/interview-card'
import { wordsIn } from '@/surfaces/cards/picture-tree'
import { arabicInterview, interview } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const font = (family: CardFont['family'], file: string): CardFont => ({
  family,
  bytes: readFileSync(`public/fonts/${file}.woff2`),
})
const pngSize = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { signature: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) }
}
const saidBy = ({ text, sizes, picture }: Card) => wordsIn(picture({ words: text, size: sizes[0] }))

const room = (most: number, sizes: readonly [number, ...number[]] = [60, 40]) => {
  const tried: Fitted[] = []
  const fits = (fitted: Fitted) => {
    tried.push(fitted)
    return Promise.resolve(fitted.words.length * fitted.size <= most)
  }
  return { tried, room: { sizes, locale: 'en' as const, fits } }
}

describe('words on a card', () => {
  const text = 'One is here. Two [of them, sir. Indeed] are not. Three came.'

  it('are as large as there is room for', async () => {
    expect(await fitWords(text, room(10_000).room)).toEqual({ words: text, size: 60 })
    expect(await fitWords(text, room(text.length * 40).room)).toEqual({ words: text, size: 40 })
  })

  it('are cut behind a sentence where even the smallest are too many', async () => {
    expect((await fitWords(text, room(52 * 40).room)).words).toBe(
      'One is here. Two [of them, sir. Indeed] are not. …',
    )
  })

  it('are never cut within an editor’s insertion', async () => {
    expect((await fitWords(text, room(40 * 40).room)).words).toBe('One is here. …')
  })

  it('are cut behind a word where the first sentence is too long', async () => {
    expect((await fitWords('A sentence, which goes on', room(13 * 40).room)).words).toBe('A sentence…')
  })

  it('take few tries, however many they are', async () => {
    const { tried, room: small } = room(2000)
    await fitWords('Every day is a day. '.repeat(5000), small)
    expect(tried.length).toBeLessThan(20)
    expect(Math.max(...tried.map(({ words }) => words.length))).toBeLessThanOrEqual(1602)
  })
})

describe('a card', () => {
  it('says who asked and who translated, under their labels', () => {
    expect(saidBy(interviewCard(interview, english))).toEqual([
      'Dragoman',
      'ترجمان',
      'A library shelved by street names',
      'Interview by',
      'Layla Mansour-Okafor',
      'Translated from Arabic by',
      'Daniel Verhoeven, Samir Aziz',
      'Interpreted by',
      'هالة الخطيب',
      'Translation revised by',
      'هالة الخطيب',
    ])
  })

  it('says that a name is withheld, as the page does', () => {
    expect(saidBy(interviewCard(arabicInterview, arabic))).toEqual(
      expect.arrayContaining([
        'حوار',
        'حُجب الاسم بناءً على طلب صاحبه',
        'الترجمة عن الإنجليزية',
        'هالة الخطيب',
      ]),
    )
  })

  it('of an answer says who speaks, and keeps the editor’s insertion', () => {
    const card = answerCard(interview, 'q7k2m9a', english)
    const said = card ? saidBy(card) : []
    expect(said).toContain('Salma Haddad, in “A library shelved by street names”')
    expect(said.join(' ')).toContain('Every shelf [in the front room] is a street')
    expect(said).toEqual(expect.arrayContaining(['Interview by', 'Translated from Arabic by']))
  })

  it('is none of what nobody answers', () => {
    for (const key of ['qp4d6f8', 'qn9p8q7', 'qzzzzzz'])
      expect(answerCard(interview, key, english)).toBeNull()
  })

  it('can be read by who does not see it', () => {
    expect(interviewCardText(interview, english)).toBe(
      'A library shelved by street names. Interview by Layla Mansour-Okafor. Translated from Arabic by Daniel Verhoeven, Samir Aziz. Interpreted by هالة الخطيب. Translation revised by هالة الخطيب',
    )
    expect(answerCardText(arabicInterview, 'q7k2m9a', arabic)).toContain('سلمى حداد، في «مكتبة')
  })
})

describe('a card is drawn', () => {
  let drawer: CardDrawer
  beforeAll(async () => {
    drawer = await cardDrawer([
      font('Source Serif 4', 'source-serif-4-latin'),
      font('Noto Naskh Arabic', 'noto-naskh-arabic'),
      font('Naskh signs', 'noto-naskh-arabic-signs'),
    ])
  })

  const cards: readonly (readonly [string, Card | null])[] = [
    ['English interview', interviewCard(interview, english)],
    ['Arabic interview', interviewCard(arabicInterview, arabic)],
    ['English answer', answerCard(interview, 'q7k2m9a', english)],
    ['Arabic answer', answerCard(arabicInterview, 'q7k2m9a', arabic)],
    [
      'endless headline',
      interviewCard({ ...interview, headline: 'Words without end. '.repeat(500) }, english),
    ],
  ]
  it.each(cards)('as a PNG of 1200 by 630: %s', async (_name, card) => {
    expect(card).not.toBeNull()
    if (!card) return
    const bytes = await drawer.draw(card)
    expect(pngSize(bytes)).toEqual({ signature: 0x89504e47, width: 1200, height: 630 })
    expect(bytes.length).toBeLessThan(150_000)
  })
})
