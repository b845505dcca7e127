import type { Condition, Field } from 'payload'

import { creditedPerson, interviewLabel, namedSpeaker, signedName } from '@/cms/access/names'
import { staffField } from '@/cms/access/staff'
import { asTidyName } from '@/cms/fields/tidy-name'

import { forStaff, sourceOf, staffAnd } from './desk-fields'

const creditedAs: Field = {
  name: 'creditedAs',
  type: 'select',
  required: true,
  defaultValue: 'name',
  label: { en: 'Named by', ar: 'يُذكر' },
  options: [
    { value: 'name', label: { en: 'Their name', ar: 'باسمه' } },
    { value: 'penName', label: { en: 'A pen name, without a link to them', ar: 'باسم مستعار لا يدل عليه' } },
    { value: 'withheld', label: { en: 'Name withheld', ar: 'يُحجب الاسم' } },
  ],
  admin: {
    width: '33%',
    description: {
      en: '“Withheld” takes the name off every page, feed and file as soon as you publish: byline, bio, links, search. It cannot take it out of the words (headline, answers, captions, credits and file names of pictures, the address, the other language, other interviews), nor back from those who have copied it. “Before it can be published” lists where it still stands.',
      ar: 'حجب الاسم يزيله فور النشر من كل صفحة وخلاصة وملف: من الأسماء والنبذ والروابط والبحث. ولا يزيله من الكلام نفسه (العنوان والأجوبة وشروح الصور ومصادرها وأسماء ملفاتها ورابط الصفحة واللغة الأخرى والمقابلات الأخرى)، ولا مما نسخه غيرنا. وتحت «قبل النشر» قائمة بالمواضع التي ما زال فيها.',
    },
  },
}

/** Who decided that readers do not get the name: it is part of what they are told. */
const withheldBy = (condition: Condition): Field => ({
  name: 'withheldBy',
  type: 'select',
  enumName: 'withheld_by',
  defaultValue: 'person',
  label: { en: 'Withheld by', ar: 'من قرر الحجب' },
  options: [
    { value: 'person', label: { en: 'The person', ar: 'صاحب الاسم' } },
    { value: 'newsroom', label: { en: 'The newsroom', ar: 'هيئة التحرير' } },
  ],
  admin: { width: '33%', condition },
})
const ofCredit = withheldBy((_, row) => row['creditedAs'] === 'withheld')

/** Which withdrawal of the name an editor has answered by naming the person here all the same: that of its day and minute. */
const namedDespite: Field = {
  name: 'namedDespite',
  type: 'date',
  access: { read: staffField, create: staffField, update: staffField },
  admin: { hidden: true },
}

const signedAs: Field = {
  name: 'signedAs',
  type: 'text',
  label: { en: 'Name as signed (if it differs)', ar: 'الاسم كما يُوقَّع (إن اختلف)' },
  access: { read: signedName },
  hooks: asTidyName,
  admin: { width: '50%', condition: (_, row) => row['creditedAs'] !== 'withheld' },
}

const person = (relationTo: 'authors' | 'translators'): Field => ({
  name: 'person',
  type: 'relationship',
  relationTo,
  label: relationTo === 'authors' ? { en: 'Author', ar: 'المُحاوِر' } : { en: 'Translator', ar: 'المترجم' },
  access: { read: creditedPerson },
  admin: { width: '34%' },
})

export const authorsField: Field = {
  name: 'authors',
  type: 'array',
  dbName: 'by',
  label: { en: 'Interview by', ar: 'حوار' },
  labels: { singular: { en: 'Author', ar: 'مُحاوِر' }, plural: { en: 'Authors', ar: 'المُحاوِرون' } },
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
          label: { en: 'Role', ar: 'الدور' },
          admin: { width: '33%' },
          options: [
            { value: 'interviewer', label: { en: 'Interviewer', ar: 'أجرى الحوار' } },
            { value: 'writer', label: { en: 'Writer', ar: 'كتب النص' } },
            { value: 'additionalReporting', label: { en: 'Additional reporting', ar: 'شارك في التغطية' } },
            { value: 'photographer', label: { en: 'Photographer', ar: 'تصوير' } },
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

export const translatorsField: Field = {
  name: 'translators',
  type: 'array',
  dbName: 'tr',
  label: { en: 'Translated by', ar: 'الترجمة' },
  labels: { singular: { en: 'Translator', ar: 'مترجم' }, plural: { en: 'Translators', ar: 'المترجمون' } },
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
          label: { en: 'Role', ar: 'الدور' },
          admin: { width: '33%' },
          options: [
            { value: 'translator', label: { en: 'Translator', ar: 'ترجمة' } },
            { value: 'interpreter', label: { en: 'Interpreter', ar: 'ترجمة شفوية' } },
            { value: 'reviser', label: { en: 'Reviser', ar: 'مراجعة الترجمة' } },
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

export const intervieweesField: Field = {
  name: 'interviewees',
  type: 'array',
  dbName: 'who',
  label: { en: 'Who answers', ar: 'من يجيب' },
  labels: {
    singular: { en: 'Interviewee', ar: 'شخص أُجري معه الحوار' },
    plural: { en: 'Interviewees', ar: 'من أُجري معهم الحوار' },
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
          label: { en: 'How they may be named', ar: 'كيف يجوز ذكره' },
          options: [
            { value: 'named', label: { en: 'By their name', ar: 'باسمه' } },
            { value: 'pseudonym', label: { en: 'Under a pseudonym', ar: 'باسم مستعار' } },
            { value: 'described', label: { en: 'Described only', ar: 'بالوصف فقط' } },
          ],
          admin: { width: '33%', condition: forStaff },
        },
        {
          name: 'speaker',
          type: 'relationship',
          relationTo: 'speakers',
          label: { en: 'Person', ar: 'الشخص' },
          access: { read: namedSpeaker },
          admin: { width: '33%', condition: staffAnd((_, row) => row['protection'] === 'named') },
        },
        {
          name: 'label',
          type: 'text',
          label: { en: 'In words', ar: 'بالكلمات' },
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
      label: { en: 'Withhold the name', ar: 'حجب الاسم' },
      admin: {
        condition: forStaff,
        description: {
          en: 'Takes the name and its description off every page, feed and file as soon as you publish. It cannot take the name out of the words (headline, answers, captions, credits and file names of pictures, the address, the other language, other interviews), nor back from those who have copied it. “Before it can be published” lists where it still stands.',
          ar: 'يزيل الاسم ووصفه فور النشر من كل صفحة وخلاصة وملف. ولا يزيله من الكلام نفسه (العنوان والأجوبة وشروح الصور ومصادرها وأسماء ملفاتها ورابط الصفحة واللغة الأخرى والمقابلات الأخرى)، ولا مما نسخه غيرنا. وتحت «قبل النشر» قائمة بالمواضع التي ما زال فيها.',
        },
      },
    },
    withheldBy(staffAnd((_, row) => row['nameWithheld'] === true)),
    namedDespite,
  ],
}
