import type { GlobalConfig, PayloadRequest } from 'payload'

import { admins, signedIn } from '@/cms/access/staff'
import { richText } from '@/cms/fields/rich-text'
import { asTidyName } from '@/cms/fields/tidy-name'
import { groups } from '@/cms/payload/groups'
import { adminMessages, inEachLanguage } from '@/i18n/admin-messages'
import { formattingTag, type Digits } from '@/i18n/formatting-tag'
import { languageName } from '@/i18n/language-name'
import { formatMonth } from '@/lib/format-date'
import { numberFormat } from '@/lib/intl-made-once'

const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

// What is chosen between is shown as pages write it.
const juneBy = (arabicMonths: 'levantine' | 'both') =>
  formatMonth(6, { formatting: formattingTag('ar', 'western'), arabicMonths })
const digitsBy = (digits: Digits) =>
  numberFormat(formattingTag('ar', digits), { minimumIntegerDigits: 10, useGrouping: false }).format(
    123456789,
  )

/** The publication itself, and its house style (docs/glossary.md). */
export const publication: GlobalConfig = {
  slug: 'publication',
  label: inEachLanguage('publication.label'),
  admin: { group: groups.settings },
  access: { read: signedIn, update: admins },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: inEachLanguage('publication.name.label'),
      hooks: asTidyName,
    },
    { name: 'tagline', type: 'text', localized: true, label: inEachLanguage('publication.tagline.label') },
    richText({ name: 'about', localized: true, label: inEachLanguage('publication.about.label') }),
    richText({
      name: 'rules',
      localized: true,
      label: inEachLanguage('publication.rules.label'),
      admin: {
        description: inEachLanguage('publication.rules.description'),
      },
    }),
    richText({
      name: 'crediting',
      localized: true,
      label: inEachLanguage('publication.crediting.label'),
      admin: {
        description: inEachLanguage('publication.crediting.description'),
      },
    }),
    { name: 'contact', type: 'email', label: inEachLanguage('publication.contact.label') },
    {
      name: 'timeZone',
      type: 'text',
      defaultValue: 'UTC',
      label: inEachLanguage('publication.timeZone.label'),
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
        isTimeZone(value) || adminMessages(req.i18n.language)('publication.timeZone.refused'),
    },
    {
      name: 'house',
      type: 'group',
      label: inEachLanguage('publication.house.label'),
      fields: [
        {
          name: 'arabicEnglish',
          type: 'select',
          defaultValue: 'jeem',
          label: inEachLanguage('publication.arabicEnglish.label'),
          options: [
            { value: 'jeem', label: languageName('en', 'ar', 'jeem') },
            { value: 'kaf', label: languageName('en', 'ar', 'kaf') },
          ],
        },
        {
          name: 'arabicMonths',
          type: 'select',
          defaultValue: 'levantine',
          label: inEachLanguage('publication.arabicMonths.label'),
          options: [
            { value: 'levantine', label: juneBy('levantine') },
            { value: 'both', label: juneBy('both') },
          ],
        },
        {
          name: 'digits',
          type: 'select',
          defaultValue: 'western',
          label: inEachLanguage('publication.digits.label'),
          options: [
            { value: 'western', label: digitsBy('western') },
            { value: 'arabic', label: digitsBy('arabic') },
          ],
        },
      ],
    },
  ],
}
