import type { Block, Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'
import { richText } from '@/cms/fields/rich-text'

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
  label: { en: 'Who answers', ar: 'من يجيب' },
  admin: {
    condition: forStaff,
    description: { en: 'Empty: the only interviewee.', ar: 'فارغ: الشخص الوحيد الذي أُجري معه الحوار.' },
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
    singular: { en: 'Question and answer', ar: 'سؤال وجواب' },
    plural: { en: 'Questions and answers', ar: 'أسئلة وأجوبة' },
  },
  admin: admin('question-answer'),
  fields: [
    key,
    sourceOf('question'),
    {
      name: 'question',
      type: 'textarea',
      label: { en: 'Question', ar: 'السؤال' },
      admin: {
        description: {
          en: 'Without “Q:” — the page sets that. Empty when the answer still belongs to the question above.',
          ar: 'من دون «س:» فالصفحة تضعها. يُترك فارغًا إن كان الجواب تتمة للسؤال السابق.',
        },
      },
    },
    speaker,
    sourceOf('answer'),
    richText({ name: 'answer', ofInterview: true, label: { en: 'Answer', ar: 'الجواب' } }),
    startsAt,
    ...partFields,
  ],
}

const narration: Block = {
  slug: 'narration',
  dbName: 'narration',
  admin: admin('narration'),
  labels: { singular: { en: 'Narration', ar: 'سرد' }, plural: { en: 'Narrations', ar: 'سرد' } },
  fields: [
    key,
    sourceOf('text'),
    richText({ name: 'text', ofInterview: true, label: { en: 'Text', ar: 'النص' } }),
    ...partFields,
  ],
}

const figure: Block = {
  slug: 'figure',
  dbName: 'figure',
  admin: admin('figure'),
  labels: { singular: { en: 'Picture', ar: 'صورة' }, plural: { en: 'Pictures', ar: 'صور' } },
  fields: [
    key,
    { name: 'media', type: 'upload', relationTo: 'media', label: { en: 'Picture', ar: 'الصورة' } },
    sourceOf('caption'),
    { name: 'caption', type: 'textarea', label: { en: 'Caption', ar: 'الشرح' } },
    ...partFields,
  ],
}

const pullQuote: Block = {
  slug: 'pullQuote',
  dbName: 'quote',
  admin: admin('pull-quote'),
  labels: {
    singular: { en: 'Pull quote', ar: 'اقتباس بارز' },
    plural: { en: 'Pull quotes', ar: 'اقتباسات بارزة' },
  },
  fields: [
    key,
    sourceOf('text'),
    {
      name: 'text',
      type: 'textarea',
      label: { en: 'Quote', ar: 'الاقتباس' },
      admin: {
        description: {
          en: 'Exactly as in the answer, brackets included; without quotation marks, the page sets those.',
          ar: 'كما ورد في الجواب تمامًا، مع الأقواس؛ ومن دون علامات اقتباس فالصفحة تضعها.',
        },
      },
    },
    { name: 'shortened', type: 'checkbox', defaultValue: false, label: { en: 'Shortened', ar: 'مختصر' } },
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
    singular: { en: 'Translator’s note', ar: 'ملاحظة من الترجمة' },
    plural: { en: 'Translator’s notes', ar: 'ملاحظات من الترجمة' },
  },
  fields: [key, richText({ name: 'text', ofInterview: true, label: { en: 'Note', ar: 'الملاحظة' } })],
}

/**
 * What an interview is made of. Measured on two shared cores (create, save a draft, publish): 100 in 0.7, 0.3 and 1.3 s; 500
 * in 2.0, 1.3 and 1.8 s; 1,000 in 2.2, 0.8 and 1.5 s. docs/decisions, "An interview has at most 1,000 parts".
 */
export const mostBlocks = 1000

export const exchangesField: Field = {
  name: 'exchanges',
  type: 'blocks',
  label: { en: 'Questions and answers', ar: 'الأسئلة والأجوبة' },
  labels: { singular: { en: 'Part', ar: 'جزء' }, plural: { en: 'Parts', ar: 'أجزاء' } },
  maxRows: mostBlocks,
  blocks: [questionAnswer, narration, figure, pullQuote, translatorNote],
  admin: { initCollapsed: false, components: { Field: '@/cms/admin/parts/parts-field#PartsField' } },
}
