import type { GlobalConfig, Where } from 'payload'

import { staff } from '@/cms/access/staff'
import { groups } from '@/cms/payload/groups'
import { holdWhatHomeUses } from '@/cms/uses/hold-used'
import { inEachLanguage } from '@/i18n/admin-messages'
import { isLocale } from '@/i18n/locales'

const publicIn = (locale: unknown): Where => ({
  and: [
    { _status: { equals: 'published' } },
    ...(isLocale(locale) ? [{ language: { equals: locale } }] : []),
  ],
})

/**
 * What opens the publication, in each language. Read by staff only: it may name an interview that has since been taken
 * back, and readers get from it what they may read (src/cms/publishing/write-house.ts).
 */
export const home: GlobalConfig = {
  slug: 'home',
  label: inEachLanguage('home.label'),
  admin: {
    group: groups.publication,
    description: inEachLanguage('home.description'),
  },
  access: { read: staff, update: staff },
  hooks: { beforeChange: [holdWhatHomeUses] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'interviews',
      localized: true,
      filterOptions: ({ req }) => publicIn(req.locale),
      label: inEachLanguage('home.lead.label'),
      admin: { allowCreate: false },
    },
    {
      name: 'picks',
      type: 'relationship',
      relationTo: 'interviews',
      hasMany: true,
      maxRows: 6,
      localized: true,
      filterOptions: ({ req }) => publicIn(req.locale),
      label: inEachLanguage('home.picks.label'),
      admin: { allowCreate: false },
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      maxRows: 4,
      label: inEachLanguage('home.topics.label'),
    },
    {
      name: 'places',
      type: 'relationship',
      relationTo: 'places',
      hasMany: true,
      maxRows: 4,
      label: inEachLanguage('home.places.label'),
    },
  ],
}
