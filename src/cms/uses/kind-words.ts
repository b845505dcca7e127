import type { Used } from './used-records'

/** A record's kind inside a sentence. */
export const kindWords: Readonly<Record<Used, Readonly<Record<'en' | 'ar', string>>>> = {
  authors: { en: 'author', ar: 'المُحاوِر' },
  translators: { en: 'translator', ar: 'المترجم' },
  speakers: { en: 'speaker', ar: 'المتحدث' },
  topics: { en: 'topic', ar: 'الموضوع' },
  places: { en: 'place', ar: 'المكان' },
  media: { en: 'picture', ar: 'الصورة' },
  interviews: { en: 'interview', ar: 'المقابلة' },
}
