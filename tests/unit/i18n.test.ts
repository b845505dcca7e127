import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { acceptedLocale } from '@/i18n/accepted-locale'
import { formattingTag } from '@/i18n/formatting-tag'
import { languageName } from '@/i18n/language-name'
import { writtenLanguage } from '@/i18n/locales'
import { messagesIn } from '@/i18n/messages'
import arabic from '@/i18n/messages/ar/site.json'
import english from '@/i18n/messages/en/site.json'
import adminArabic from '@/i18n/messages/ar/admin.json'
import adminEnglish from '@/i18n/messages/en/admin.json'
import { inheritedNames } from '../support/inherited-names'

type Elements = ReturnType<IntlMessageFormat['getAst']>
const literal = 0

const parse = (message: string): Elements =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
const placeholders = (elements: Elements) =>
  [
    ...new Set(
      elements.flatMap((part) => ('value' in part && !Object.is(part.type, literal) ? [part.value] : [])),
    ),
  ].sort()
const words = (elements: Elements): string =>
  elements
    .map((part) => {
      if (Object.is(part.type, literal) && 'value' in part) return part.value
      return 'options' in part
        ? Object.values(part.options)
            .map(({ value }) => words(value))
            .join('')
        : ''
    })
    .join('')
const pluralCategories = (elements: Elements) =>
  elements.flatMap((part) => ('pluralType' in part ? [Object.keys(part.options).sort()] : []))

type Messages = Readonly<Record<string, string>>
const told: readonly [string, { en: Messages; ar: Messages }][] = [
  ['readers', { en: english, ar: arabic }],
  ['the newsroom', { en: adminEnglish, ar: adminArabic }],
]

describe.each(told)('what %s are told, in every language', (_, { en, ar }) => {
  it('has the same sentences', () => {
    expect(Object.keys(ar)).toEqual(Object.keys(en))
  })

  it('leaves the same places open', () => {
    for (const [key, message] of Object.entries(en))
      expect(placeholders(parse(ar[key] ?? '')), key).toEqual(placeholders(parse(message)))
  })

  it('says each in the letters of its language', () => {
    const letters = (message = '') => words(parse(message)).replace(/\P{L}/gu, '')
    for (const key of Object.keys(en)) {
      expect(letters(en[key]), key).toMatch(/^$|\p{Script=Latin}/u)
      expect(letters(ar[key]), key).toMatch(/^$|\p{Script=Arabic}/u)
    }
  })

  it.each(Object.entries({ en, ar }))('counts by every plural category of %s', (locale, messages) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()
    const counted = Object.values(messages).flatMap((message) => pluralCategories(parse(message)))
    for (const options of counted) expect(options).toEqual(categories)
  })
})

describe('counting in Arabic', () => {
  const t = messagesIn('ar', formattingTag('ar', 'western'))
  it.each([
    [1, 'سؤال واحد'],
    [2, 'سؤالان'],
    [3, '3 أسئلة'],
    [11, '11 سؤالًا'],
    [100, '100 سؤال'],
    [103, '103 أسئلة'],
  ])('says %i questions as %s', (count, words) => {
    expect(t('count.questions', { count })).toBe(words)
  })

  it('writes the digits that the house chose', () => {
    expect(messagesIn('ar', formattingTag('ar', 'arabic'))('count.questions', { count: 11 })).toBe('١١ سؤالًا')
  })
})

describe('names of languages', () => {
  it.each([
    ['ar', 'en', 'jeem', 'Arabic'],
    ['apc', 'en', 'jeem', 'Levantine Arabic'],
    ['ar', 'ar', 'jeem', 'العربية'],
    ['en', 'ar', 'jeem', 'الإنجليزية'],
    ['en', 'ar', 'kaf', 'الإنكليزية'],
    ['apc', 'ar', 'kaf', 'العربية الشامية'],
  ] as const)('%s in %s, house letter %s: %s', (code, locale, letter, name) => {
    expect(languageName(code, locale, letter)).toBe(name)
  })
})

it.each(inheritedNames)('%s is written as no other language', (code) => {
  expect(writtenLanguage(code)).toBe(code.toLowerCase())
})

describe('the language that a browser asks for', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['ar', 'ar'],
    ['ar-SY,ar;q=0.9,en;q=0.8', 'ar'],
    ['apc', 'ar'],
    ['en;q=0.5, ar;q=0.9', 'ar'],
    ['fr, ar;q=0.2', 'ar'],
    ['fr', 'en'],
    ['ar;q=0, en;q=0.1', 'en'],
    ['*;q=x;;,', 'en'],
  ])('%s leads to %s', (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale)
  })
})
