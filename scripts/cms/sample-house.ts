import type { Payload, PayloadRequest } from 'payload'

import { type Locale, localeCodes } from '@/i18n/locales'
import { emphasised, lexicalDocument } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'
import type { Publication } from '@/payload-types'
import { sample } from '../sample/sample'

type Words = Pick<Publication, 'name' | 'tagline' | 'about' | 'rules' | 'contact'>

const wordsOf = (value: Words[keyof Words]) => (typeof value === 'string' ? value : plainText(value)).trim()

const sampleWords = (locale: Locale): Words => ({
  name: sample.name[locale],
  tagline: sample.tagline[locale],
  about: lexicalDocument(sample.about[locale], emphasised),
  rules: lexicalDocument(sample.rules[locale], emphasised),
  contact: sample.contact,
})

const fields = ['name', 'tagline', 'about', 'rules', 'contact'] as const

const publicationIn = (payload: Payload, locale: Locale, req: PayloadRequest) =>
  payload.findGlobal({ slug: 'publication', locale, depth: 0, req })

/** Says of the publication what the sample says, wherever nothing is said yet. */
export async function giveSampleWords(payload: Payload, req: PayloadRequest): Promise<void> {
  for (const locale of localeCodes) {
    const now = await publicationIn(payload, locale, req)
    const words = sampleWords(locale)
    const data = Object.fromEntries(
      fields.filter((field) => wordsOf(now[field]) === '').map((field) => [field, words[field]]),
    )
    await payload.updateGlobal({ slug: 'publication', locale, data, req })
  }
}

/** Takes back what the sample said of the publication; what editors wrote in its place stays. */
export async function takeSampleWords(payload: Payload, req: PayloadRequest): Promise<void> {
  for (const locale of localeCodes) {
    const now = await publicationIn(payload, locale, req)
    const words = sampleWords(locale)
    const ours = fields.filter((field) => wordsOf(now[field]) === wordsOf(words[field]))
    // The house's own name may well be what a sample is called.
    const data = Object.fromEntries(ours.filter((field) => field !== 'name').map((field) => [field, null]))
    await payload.updateGlobal({ slug: 'publication', locale, data, req })
  }
}
