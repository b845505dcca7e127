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

/** Side by side, where there is room: the first question stands on the first screen. */
const beside = (...fields: Field[]): Field => ({
  type: 'row',
  admin: { className: 'interview-head' },
  fields,
})

/** What readers read, from the headline to the last part. */
export const textFields: Field[] = [
  sourceOf('headline'),
  beside(
    {
      name: 'headline',
      type: 'textarea',
      label: inEachLanguage('interviews.headline.label'),
      admin: { rows: 2, components: { Cell: '@/cms/admin/list/headline-cell#HeadlineCell' } },
    },
    ...byStaff([hero]),
  ),
  sourceOf('standfirst'),
  beside(
    {
      name: 'standfirst',
      type: 'textarea',
      label: inEachLanguage('interviews.standfirst.label'),
      admin: { description: inEachLanguage('interviews.standfirst.description') },
    },
    {
      name: 'cardText',
      type: 'textarea',
      label: inEachLanguage('interviews.cardText.label'),
      admin: { rows: 2, description: inEachLanguage('interviews.cardText.description') },
    },
  ),
  partTools('head'),
  changeField('headChange'),
  intervieweesField,
  exchangesField,
]
