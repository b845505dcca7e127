import type { Field } from 'payload'

import { inEachLanguage } from '@/i18n/admin-messages'

import { byStaff, changeField, partTools, sourceOf } from './desk-fields'
import { exchangesField } from './exchanges'
import { intervieweesField } from './interviewees'

const hero: Field = {
  name: 'hero',
  type: 'upload',
  relationTo: 'media',
  label: inEachLanguage('interviews.hero.label'),
}

/** What readers read, from the headline to the last part. */
export const textFields: Field[] = [
  sourceOf('headline'),
  {
    name: 'headline',
    type: 'textarea',
    label: inEachLanguage('interviews.headline.label'),
    admin: { rows: 1, components: { Cell: '@/cms/admin/list/headline-cell#HeadlineCell' } },
  },
  ...byStaff([hero]),
  sourceOf('standfirst'),
  {
    name: 'standfirst',
    type: 'textarea',
    label: inEachLanguage('interviews.standfirst.label'),
    admin: {
      description: inEachLanguage('interviews.standfirst.description'),
    },
  },
  partTools('head'),
  {
    name: 'cardText',
    type: 'textarea',
    label: inEachLanguage('interviews.cardText.label'),
    admin: {
      rows: 1,
      description: inEachLanguage('interviews.cardText.description'),
    },
  },
  changeField('headChange'),
  intervieweesField,
  exchangesField,
]
