import type { Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'
import { slugFields } from '@/cms/fields/slug'
import { inEachLanguage } from '@/i18n/admin-messages'

import { staffAnd } from './desk-fields'

export const publishedAt: Field = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  hooks: { beforeDuplicate: [() => null] },
  label: inEachLanguage('interviews.publishedAt.label'),
  admin: {
    position: 'sidebar',
    components: {
      Field: '@/cms/admin/dates/house-clock#HouseClock',
      Cell: '@/cms/admin/dates/house-clock-cell#HouseClockCell',
    },
    description: inEachLanguage('interviews.publishedAt.description'),
  },
}

/** Beside the address stands the one that a corrected headline makes. */
export const addressFields = slugFields.map((field): Field =>
  field.type === 'text' && field.name === 'slug'
    ? {
        ...field,
        admin: { ...field.admin, components: { afterInput: ['@/cms/admin/new-address#NewAddress'] } },
      }
    : field,
)

export const neverPublish: Field = {
  name: 'neverPublish',
  type: 'checkbox',
  defaultValue: false,
  label: inEachLanguage('interviews.neverPublish.label'),
  access: { read: staffField, create: staffField, update: staffField },
  admin: {
    position: 'sidebar',
    condition: staffAnd((data) => data['_status'] !== 'published'),
    description: inEachLanguage('interviews.neverPublish.description'),
  },
}

export const textHash: Field = {
  name: 'textHash',
  type: 'text',
  index: true,
  access: { read: staffField, create: nobodyField, update: nobodyField },
  admin: { hidden: true },
}
