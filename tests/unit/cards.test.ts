import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCardFonts, readMoreCardFonts } from '@/app/(site)/card-fonts'
import { answerCard } from '@/surfaces/cards/answer-card'
import { answerCardText, interviewCardText } from '@/surfaces/cards/card-text'
import { cardDrawer, type Card, type CardDrawer } from '@/surfaces/cards/draw-card'
import { fitWords, type Fitted } from '@/surfaces/cards/fit-words'
import { interviewCard } from '@/surfaces/cards/interview-card'
import { wordsIn } from '@/surfaces/cards/picture-tree'
import { arabicInterview, interview } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

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
    drawer = await cardDrawer(await readCardFonts(), readMoreCardFonts)
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

  const drawn = async (headline: string) => {
    const bytes = await drawer.draw(interviewCard({ ...interview, headline }, english))
    return sharp(bytes).greyscale().raw().toBuffer()
  }
  /** How many pixels two cards differ in. */
  const differing = (one: Buffer, other: Buffer) =>
    one.reduce((count, grey, n) => count + Number(Math.abs(grey - (other[n] ?? 0)) > 40), 0)

  it.each([
    ['Latin of many tongues', 'ĄŘŤÞ', 'ỆỖƯĐ'],
    ['Arabic', 'شششش', 'مممم'],
    ['Cyrillic', 'ЖЖЖЖ', 'ЯЯЯЯ'],
    ['Greek', 'ΩΩΩΩ', 'ΨΨΨΨ'],
    ['Hebrew', 'שששש', 'אאאא'],
    ['Armenian', 'ԱԱԱԱ', 'ՖՖՖՖ'],
    ['Georgian', 'აააა', 'ჯჯჯჯ'],
    ['Han', '中中中中', '文文文文'],
    ['emoji', '🌊🌊🌊', '🔥🔥🔥'],
  ])('with the letters of %s, alone and among others', async (_script, one, other) => {
    expect(differing(await drawn(one), await drawn(other))).toBeGreaterThan(500)
    const among = (letters: string) => drawn(`From ${letters} to Aleppo`)
    expect(differing(await among(one), await among(other))).toBeGreaterThan(100)
  })

  it.each(['नमस्ते', 'กขค', 'From አዲስ አበባ to Aleppo', '\u{10ffff}'])(
    'without words of which it lacks a letter, and with everybody who made them: %s',
    async (headline) => {
      const instead = await drawn('')
      expect(differing(await drawn(headline), instead)).toBe(0)
      const nameless = interviewCard({ ...interview, credits: [] }, english)
      expect(
        differing(
          instead,
          await sharp(await drawer.draw(nameless))
            .greyscale()
            .raw()
            .toBuffer(),
        ),
      ).toBeGreaterThan(500)
    },
  )

  it('of the house alone where it lacks a letter of a name', async () => {
    const [first, ...others] = interview.credits
    if (first?.by.kind !== 'person') throw new Error('The first of them has no name.')
    const named = { ...first, by: { ...first.by, name: { ...first.by.name, text: 'अमृता' } } }
    const card = interviewCard({ ...interview, credits: [named, ...others] }, english)
    const houses = interviewCard({ ...interview, headline: '', credits: [], noTranslator: null }, english)
    expect(await drawer.draw(card)).toEqual(await drawer.draw(houses))
  })
})
