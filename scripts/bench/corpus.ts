/** An archive as large as is wanted, the same at each run: words by Zipf's law, a fifth of it in Arabic. */

/** Mulberry32: small, quick, and the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const common = {
  en: 'the of and to in a was it that I we he for on with they had but you my were not at as have is this from there she when what their one so all out if be them by who no would people house time day year water old school man work first after came back now two made life only know over never street town even said then many other mother father children night left well long village little before went river where war home family book city door thought wanted started knew worked lived women remember began hand side place',
  ar: 'في من على أن إلى ما كان لا هذا التي الذي كنا عن هو كل أو مع بعد ثم لم قد بين كانت قبل حتى إن هي ذلك هذه يوم أنا ليس كنت نحن عند لكن أي كما غير الناس البيت الماء المدينة سنة الأول أبي أمي العمل الحرب المدرسة القرية الليل الشارع النهر الباب الكتاب الأولاد البلد الوقت الحياة صباح طريق رجل امرأة جاء ذهب عرفت بدأ كتب عاد',
}
const syllables = {
  en: 'ba be bi bo ca ce da de di do fa fe ga go ha he ka ke la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve wa we ster land ton ing er al in den mar'.split(
    ' ',
  ),
  ar: 'با بي تا تي جا حا دا در را ري زا سا سي شا صا طا عا عي فا فر قا قي كا كر لا لي ما مي نا ني ها وا يا مر سل حم عب نس'.split(
    ' ',
  ),
}
const vocabulary = 40_000

export type Language = keyof typeof common

function wordsIn(language: Language): string[] {
  const random = randomFrom(language === 'en' ? 1 : 2)
  const parts = syllables[language]
  const part = () => parts[Math.floor(random() * parts.length)] ?? ''
  const words = new Set(common[language].split(' '))
  while (words.size < vocabulary)
    words.add(Array.from({ length: 2 + Math.floor(random() * 3) }, part).join(''))
  return [...words]
}

const words: Record<Language, readonly string[]> = { en: wordsIn('en'), ar: wordsIn('ar') }

/** The word of a rank, the most frequent first. */
export const wordAt = (language: Language, rank: number): string => words[language][rank] ?? ''

/** By Zipf: each rank as often as its inverse. */
const pick = (language: Language, random: () => number) =>
  wordAt(language, Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1)

/** So many words, a full stop after every eighth. */
export function sentence(language: Language, random: () => number, length: number): string {
  const text = Array.from({ length }, () => pick(language, random)).join(' ')
  const prefixed =
    language === 'ar'
      ? text.replace(/ (ال\S{3})/g, (all, word: string) => (random() < 0.2 ? ` و${word}` : all))
      : text
  return prefixed.replace(/(\S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+) /g, '$1. ')
}

export interface Generated {
  id: number
  language: Language
  published: string
  headline: string
  standfirst: string
  exchanges: { question: string; answer: string }[]
  topics: number[]
  places: number[]
  authors: number[]
  translators: number[]
  speakers: number[]
}

export const counts = {
  topics: 200,
  places: 3000,
  authors: 1500,
  translators: 400,
  speakers: 20_000,
} as const
export type Kind = keyof typeof counts

const first = Date.UTC(2010, 0, 1)
const span = Date.UTC(2026, 9, 1) - first

export function generate(id: number, total: number): Generated {
  const random = randomFrom(id * 7919)
  const language: Language = id % 5 === 0 ? 'ar' : 'en'
  const length = (least: number, most: number) => least + Math.floor(random() * (most - least))
  // Few are about or by many, as everywhere.
  const some = (kind: Kind, most: number) =>
    Array.from({ length: length(1, most + 1) }, () => 1 + Math.floor(random() ** 2 * counts[kind]))
  return {
    id,
    language,
    published: new Date(first + (span * id) / total).toISOString(),
    headline: sentence(language, random, length(4, 9)),
    standfirst: sentence(language, random, length(25, 45)),
    exchanges: Array.from({ length: length(5, 12) }, () => ({
      question: sentence(language, random, length(6, 16)),
      answer: sentence(language, random, length(30, 120)),
    })),
    topics: some('topics', 3),
    places: some('places', 2),
    authors: some('authors', 2),
    translators: language === 'en' ? some('translators', 1) : [],
    speakers: some('speakers', 2),
  }
}

/** Where an archive has translations, the Arabic ones translate the English one before them, but for every fourth. */
export const originalOf = (id: number): number | null => (id % 5 === 0 && id % 20 !== 0 ? id - 1 : null)

const nameParts = (language: Language) => words[language].slice(3000, 6000)

/** A name in both scripts and another spelling, as a record has them. */
export function namesOf(kind: Kind, id: number): { en: string; other: string; ar: string } {
  const random = randomFrom(id * 104_729 + kind.length * 31)
  const part = (language: Language) => nameParts(language)[Math.floor(random() * 3000)] ?? ''
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const one = kind === 'places' || kind === 'topics'
  const given = capital(part('en'))
  const family = `${capital(part('en'))}${id % 7 === 0 ? 'i' : ''}`
  return {
    en: one ? `${given}${id % 3 === 0 ? ` ${family}` : ''}` : `${given} ${family}`,
    other: one ? `${given}a` : `${given} al-${family}`,
    ar: one ? part('ar') : `${part('ar')} ${part('ar')}`,
  }
}
