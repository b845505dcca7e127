import type { Condition, Field } from 'payload'

import { creditedPerson, signedName } from '@/cms/access/names'
import { staffField } from '@/cms/access/staff'
import { asTidyName } from '@/cms/fields/tidy-name'
import { inEachLanguage } from '@/i18n/admin-messages'

const creditedAs: Field = {
  name: 'creditedAs',
  type: 'select',
  required: true,
  defaultValue: 'name',
  label: inEachLanguage('credits.creditedAs.label'),
  options: [
    { value: 'name', label: inEachLanguage('credits.creditedAs.option.name') },
    { value: 'penName', label: inEachLanguage('credits.creditedAs.option.penName') },
    { value: 'withheld', label: inEachLanguage('credits.creditedAs.option.withheld') },
  ],
  admin: {
    width: '33%',
    description: inEachLanguage('credits.creditedAs.description'),
  },
}

/** Who decided that readers do not get the name: it is part of what they are told. */
export const withheldBy = (condition: Condition): Field => ({
  name: 'withheldBy',
  type: 'select',
  enumName: 'withheld_by',
  defaultValue: 'person',
  label: inEachLanguage('credits.withheldBy.label'),
  options: [
    { value: 'person', label: inEachLanguage('credits.withheldBy.option.person') },
    { value: 'newsroom', label: inEachLanguage('credits.withheldBy.option.newsroom') },
  ],
  admin: { width: '33%', condition },
})
const ofCredit = withheldBy((_, row) => row['creditedAs'] === 'withheld')

/** Which withdrawal of the name an editor has answered by naming the person here all the same: that of its day and minute. */
export const namedDespite: Field = {
  name: 'namedDespite',
  type: 'date',
  access: { read: staffField, create: staffField, update: staffField },
  admin: { hidden: true },
}

const signedAs: Field = {
  name: 'signedAs',
  type: 'text',
  label: inEachLanguage('credits.signedAs.label'),
  access: { read: signedName },
  hooks: asTidyName,
  admin: { width: '50%', condition: (_, row) => row['creditedAs'] !== 'withheld' },
}

const person = (relationTo: 'authors' | 'translators'): Field => ({
  name: 'person',
  type: 'relationship',
  relationTo,
  label:
    relationTo === 'authors'
      ? inEachLanguage('credits.authors.person.label')
      : inEachLanguage('credits.translators.person.label'),
  access: { read: creditedPerson },
  admin: { width: '34%' },
})

const authorsField: Field = {
  name: 'authors',
  type: 'array',
  dbName: 'by',
  label: inEachLanguage('credits.authors.label'),
  labels: {
    singular: inEachLanguage('credits.authors.singular'),
    plural: inEachLanguage('credits.authors.plural'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        person('authors'),
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'interviewer',
          label: inEachLanguage('credits.role.label'),
          admin: { width: '33%' },
          options: [
            { value: 'interviewer', label: inEachLanguage('credits.authors.role.option.interviewer') },
            { value: 'writer', label: inEachLanguage('credits.authors.role.option.writer') },
            {
              value: 'additionalReporting',
              label: inEachLanguage('credits.authors.role.option.additionalReporting'),
            },
            { value: 'photographer', label: inEachLanguage('credits.authors.role.option.photographer') },
          ],
        },
        creditedAs,
        ofCredit,
        signedAs,
        namedDespite,
      ],
    },
  ],
}

const translatorsField: Field = {
  name: 'translators',
  type: 'array',
  dbName: 'tr',
  label: inEachLanguage('credits.translators.label'),
  labels: {
    singular: inEachLanguage('credits.translators.singular'),
    plural: inEachLanguage('credits.translators.plural'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        person('translators'),
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'translator',
          label: inEachLanguage('credits.role.label'),
          admin: { width: '33%' },
          options: [
            { value: 'translator', label: inEachLanguage('credits.translators.role.option.translator') },
            { value: 'interpreter', label: inEachLanguage('credits.translators.role.option.interpreter') },
            { value: 'reviser', label: inEachLanguage('credits.translators.role.option.reviser') },
          ],
        },
        creditedAs,
        ofCredit,
        signedAs,
        namedDespite,
      ],
    },
  ],
}

/** Who made the text, or why nobody is named. */
export const creditFields: Field[] = [
  authorsField,
  {
    name: 'houseByline',
    type: 'checkbox',
    defaultValue: false,
    label: inEachLanguage('credits.houseByline.label'),
    admin: {
      description: inEachLanguage('credits.houseByline.description'),
    },
  },
  translatorsField,
  {
    name: 'noTranslator',
    type: 'select',
    label: inEachLanguage('credits.noTranslator.label'),
    options: [
      { value: 'selfTranslated', label: inEachLanguage('credits.noTranslator.option.selfTranslated') },
      {
        value: 'machineTranslated',
        label: inEachLanguage('credits.noTranslator.option.machineTranslated'),
      },
      {
        value: 'translatorUnknown',
        label: inEachLanguage('credits.noTranslator.option.translatorUnknown'),
      },
    ],
    admin: {
      description: inEachLanguage('credits.noTranslator.description'),
    },
  },
]
