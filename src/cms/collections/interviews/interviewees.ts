import type { Field } from 'payload'

import { interviewLabel, namedSpeaker } from '@/cms/access/names'
import { asTidyName } from '@/cms/fields/tidy-name'
import { inEachLanguage } from '@/i18n/admin-messages'

import { namedDespite, withheldBy } from './credits'
import { forStaff, sourceOf, staffAnd } from './desk-fields'

export const intervieweesField: Field = {
  name: 'interviewees',
  type: 'array',
  dbName: 'who',
  label: inEachLanguage('interviewees.label'),
  labels: {
    singular: inEachLanguage('interviewees.singular'),
    plural: inEachLanguage('interviewees.plural'),
  },
  admin: { components: { RowLabel: '@/cms/admin/interviewee-label#IntervieweeLabel' } },
  fields: [
    { name: 'key', type: 'text', admin: { hidden: true, readOnly: true } },
    sourceOf('label'),
    {
      type: 'row',
      fields: [
        {
          name: 'protection',
          type: 'select',
          label: inEachLanguage('interviewees.protection.label'),
          options: [
            { value: 'named', label: inEachLanguage('interviewees.protection.option.named') },
            { value: 'pseudonym', label: inEachLanguage('interviewees.protection.option.pseudonym') },
            { value: 'described', label: inEachLanguage('interviewees.protection.option.described') },
          ],
          admin: { width: '33%', condition: forStaff },
        },
        {
          name: 'speaker',
          type: 'relationship',
          relationTo: 'speakers',
          label: inEachLanguage('interviewees.speaker.label'),
          access: { read: namedSpeaker },
          admin: { width: '33%', condition: staffAnd((_, row) => row['protection'] === 'named') },
        },
        {
          name: 'label',
          type: 'text',
          label: inEachLanguage('interviewees.label.label'),
          access: { read: interviewLabel },
          hooks: asTidyName,
          admin: {
            width: '34%',
            condition: (_, row) => Boolean(row['protection']),
            components: { Label: '@/cms/admin/interviewee-words#IntervieweeWords' },
          },
        },
      ],
    },
    {
      name: 'nameWithheld',
      type: 'checkbox',
      defaultValue: false,
      label: inEachLanguage('interviewees.nameWithheld.label'),
      admin: {
        condition: forStaff,
        description: inEachLanguage('interviewees.nameWithheld.description'),
      },
    },
    withheldBy(staffAnd((_, row) => row['nameWithheld'] === true)),
    namedDespite,
  ],
}
