import type { Block, Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'
import { richText } from '@/cms/fields/rich-text'
import { inEachLanguage } from '@/i18n/admin-messages'

import { forStaff, partFields, sourceOf } from './desk-fields'

const key: Field = {
  name: 'key',
  type: 'text',
  index: true,
  // Made and kept by the server (lib/keys.ts); shown so that an editor can quote a link to it.
  admin: { readOnly: true, hidden: true },
}

/** Picks one of the interview's interviewees by their key. */
const speaker: Field = {
  name: 'speaker',
  type: 'text',
  label: inEachLanguage('exchanges.speaker.label'),
  admin: {
    condition: forStaff,
    description: inEachLanguage('exchanges.speaker.description'),
    components: { Field: '@/cms/admin/interviewee-select#IntervieweeSelect' },
  },
}

/** In the recording, in seconds; kept where everybody may be named (publishing/prepare-interview.ts). */
const startsAt: Field = {
  name: 'startsAt',
  type: 'number',
  access: { read: staffField, create: nobodyField, update: nobodyField },
  admin: { hidden: true },
}

const admin = (picture: string) => ({
  disableBlockName: true,
  images: { thumbnail: { url: `/admin-parts/${picture}.svg`, alt: '' } },
})

const questionAnswer: Block = {
  slug: 'questionAnswer',
  dbName: 'qa',
  labels: {
    singular: inEachLanguage('exchanges.questionAnswer.singular'),
    plural: inEachLanguage('exchanges.questionAnswer.plural'),
  },
  admin: admin('question-answer'),
  fields: [
    key,
    sourceOf('question'),
    {
      name: 'question',
      type: 'textarea',
      label: inEachLanguage('exchanges.questionAnswer.question.label'),
      admin: {
        description: inEachLanguage('exchanges.questionAnswer.question.description'),
      },
    },
    speaker,
    sourceOf('answer'),
    richText({
      name: 'answer',
      ofInterview: true,
      label: inEachLanguage('exchanges.questionAnswer.answer.label'),
    }),
    startsAt,
    ...partFields,
  ],
}

const narration: Block = {
  slug: 'narration',
  dbName: 'narration',
  admin: admin('narration'),
  labels: {
    singular: inEachLanguage('exchanges.narration.singular'),
    plural: inEachLanguage('exchanges.narration.plural'),
  },
  fields: [
    key,
    sourceOf('text'),
    richText({ name: 'text', ofInterview: true, label: inEachLanguage('exchanges.narration.text.label') }),
    ...partFields,
  ],
}

const figure: Block = {
  slug: 'figure',
  dbName: 'figure',
  admin: admin('figure'),
  labels: {
    singular: inEachLanguage('exchanges.figure.singular'),
    plural: inEachLanguage('exchanges.figure.plural'),
  },
  fields: [
    key,
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: inEachLanguage('exchanges.figure.media.label'),
    },
    sourceOf('caption'),
    { name: 'caption', type: 'textarea', label: inEachLanguage('exchanges.figure.caption.label') },
    ...partFields,
  ],
}

const pullQuote: Block = {
  slug: 'pullQuote',
  dbName: 'quote',
  admin: admin('pull-quote'),
  labels: {
    singular: inEachLanguage('exchanges.pullQuote.singular'),
    plural: inEachLanguage('exchanges.pullQuote.plural'),
  },
  fields: [
    key,
    sourceOf('text'),
    {
      name: 'text',
      type: 'textarea',
      label: inEachLanguage('exchanges.pullQuote.text.label'),
      admin: {
        description: inEachLanguage('exchanges.pullQuote.text.description'),
      },
    },
    {
      name: 'shortened',
      type: 'checkbox',
      defaultValue: false,
      label: inEachLanguage('exchanges.pullQuote.shortened.label'),
    },
    {
      name: 'exchangeKey',
      type: 'text',
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    ...partFields,
  ],
}

/** The one part that a translator may add: what readers need to be told where a text cannot carry it over. */
const translatorNote: Block = {
  slug: 'translatorNote',
  dbName: 'tr_note',
  admin: admin('translator-note'),
  labels: {
    singular: inEachLanguage('exchanges.translatorNote.singular'),
    plural: inEachLanguage('exchanges.translatorNote.plural'),
  },
  fields: [
    key,
    richText({
      name: 'text',
      ofInterview: true,
      label: inEachLanguage('exchanges.translatorNote.text.label'),
    }),
  ],
}

/**
 * What an interview is made of. Measured on two shared cores (create, save a draft, publish): 100 in 0.7, 0.3 and 1.3 s; 500
 * in 2.0, 1.3 and 1.8 s; 1,000 in 2.2, 0.8 and 1.5 s. docs/decisions, "An interview has at most 1,000 parts".
 */
export const mostBlocks = 1000

export const exchangesField: Field = {
  name: 'exchanges',
  type: 'blocks',
  label: inEachLanguage('exchanges.label'),
  labels: { singular: inEachLanguage('exchanges.singular'), plural: inEachLanguage('exchanges.plural') },
  maxRows: mostBlocks,
  blocks: [questionAnswer, narration, figure, pullQuote, translatorNote],
  admin: { initCollapsed: false, components: { Field: '@/cms/admin/parts/parts-field#PartsField' } },
}
