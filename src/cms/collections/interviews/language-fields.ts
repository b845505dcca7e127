import type { Field, PayloadRequest, Where } from 'payload'

import { deskField } from '@/cms/access/desk'
import { languageOfHouse, languageTags } from '@/cms/fields/valid-languages'
import { inEachLanguage } from '@/i18n/admin-messages'
import { defaultLocale, isLocale } from '@/i18n/locales'

/** An interview that is being made has no id yet. */
const originalsBesides = (id: number | string | undefined): Where => ({
  and: [{ translationOf: { exists: false } }, { id: { not_equals: id ?? 0 } }],
})

/** The language of a text, those of the talk, and what it is translated from. */
export const languageFields: Field[] = [
  {
    name: 'language',
    type: 'text',
    required: true,
    index: true,
    label: inEachLanguage('interviews.language.label'),
    defaultValue: ({ req }: { req: PayloadRequest }) =>
      isLocale(req.i18n.language) ? req.i18n.language : defaultLocale,
    validate: languageOfHouse,
    admin: { position: 'sidebar', components: { Field: '@/cms/admin/language-select#LanguageSelect' } },
  },
  {
    name: 'spokenLanguages',
    type: 'text',
    hasMany: true,
    label: inEachLanguage('interviews.spokenLanguages.label'),
    validate: languageTags,
    admin: {
      position: 'sidebar',
      components: { Field: '@/cms/admin/languages-select#LanguagesSelect' },
      description: inEachLanguage('interviews.spokenLanguages.description'),
    },
  },
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: 'interviews',
    index: true,
    label: inEachLanguage('interviews.translationOf.label'),
    access: { read: deskField },
    filterOptions: ({ id }) => originalsBesides(id),
    admin: {
      position: 'sidebar',
      allowCreate: false,
      description: inEachLanguage('interviews.translationOf.description'),
    },
  },
  {
    name: 'translatedFrom',
    type: 'relationship',
    relationTo: 'interviews',
    index: true,
    label: inEachLanguage('interviews.translatedFrom.label'),
    access: { read: deskField },
    admin: {
      position: 'sidebar',
      allowCreate: false,
      condition: (data) => Boolean(data['translationOf']),
      description: inEachLanguage('interviews.translatedFrom.description'),
    },
  },
]
