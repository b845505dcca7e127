import type { Field } from 'payload'

import { unprotectedTalk } from '@/cms/access/names'
import { inEachLanguage } from '@/i18n/admin-messages'

/** What an interview is about, and the talk that it comes from. */
export const subjectFields: Field[] = [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: inEachLanguage('interviews.topics.label'),
  },
  {
    name: 'places',
    type: 'relationship',
    relationTo: 'places',
    hasMany: true,
    label: inEachLanguage('interviews.places.label'),
  },
  {
    name: 'talk',
    type: 'group',
    label: inEachLanguage('interviews.talk.label'),
    access: { read: unprotectedTalk },
    admin: {
      description: inEachLanguage('interviews.talk.description'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'heldOn',
            type: 'date',
            label: inEachLanguage('interviews.talk.heldOn.label'),
            admin: {
              components: { Field: '@/cms/admin/dates/whole-day#WholeDay' },
            },
          },
          {
            name: 'place',
            type: 'relationship',
            relationTo: 'places',
            label: inEachLanguage('interviews.talk.place.label'),
          },
          {
            name: 'medium',
            type: 'select',
            label: inEachLanguage('interviews.talk.medium.label'),
            options: [
              { value: 'inPerson', label: inEachLanguage('interviews.talk.medium.option.inPerson') },
              { value: 'phone', label: inEachLanguage('interviews.talk.medium.option.phone') },
              { value: 'video', label: inEachLanguage('interviews.talk.medium.option.video') },
              { value: 'writing', label: inEachLanguage('interviews.talk.medium.option.writing') },
            ],
          },
        ],
      },
    ],
  },
]
