import type { Field, PayloadRequest, Where } from 'payload'

import { deskField } from '@/cms/access/desk'
import { unprotectedTalk } from '@/cms/access/names'
import { nobodyField, staffField } from '@/cms/access/staff'
import { slugFields } from '@/cms/fields/slug'
import { withdrawPanel } from '@/cms/withdrawing/withdraw-panel-field'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { isLanguageTag } from '@/lib/language-tag'

import { authorsField, intervieweesField, translatorsField } from './credits'
import {
  changeField,
  deskFields,
  forStaff,
  ofTranslations,
  partTools,
  sourceOf,
  staffAnd,
} from './desk-fields'
import { derivedFields } from './derived-fields'
import { exchangesField } from './exchanges'

/** Translators write words; who, where and when is the newsroom's. */
const byStaff = (fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    'name' in field && field.type !== 'ui'
      ? ({
          ...field,
          access: { create: staffField, update: staffField, ...field.access },
          // A required field that may be hidden would count as one that may be missing.
          ...('required' in field && field.required
            ? {}
            : { admin: { ...field.admin, condition: staffAnd(field.admin?.condition ?? (() => true)) } }),
        } as Field)
      : field,
  )

const hero: Field = {
  name: 'hero',
  type: 'upload',
  relationTo: 'media',
  label: { en: 'Main picture', ar: 'الصورة الرئيسية' },
}

const text: Field[] = [
  sourceOf('headline'),
  {
    name: 'headline',
    type: 'textarea',
    label: { en: 'Headline', ar: 'العنوان' },
    admin: { rows: 1, components: { Cell: '@/cms/admin/list/headline-cell#HeadlineCell' } },
  },
  ...byStaff([hero]),
  sourceOf('standfirst'),
  {
    name: 'standfirst',
    type: 'textarea',
    label: { en: 'Standfirst', ar: 'المقدمة' },
    admin: {
      description: {
        en: 'The paragraph between the headline and the first question.',
        ar: 'الفقرة التي بين العنوان والسؤال الأول.',
      },
    },
  },
  partTools('head'),
  {
    name: 'cardText',
    type: 'textarea',
    label: { en: 'Text on cards', ar: 'النص في القوائم' },
    admin: {
      rows: 1,
      description: {
        en: 'A sentence for lists, where the standfirst is too long for them.',
        ar: 'جملة للقوائم حين تطول المقدمة عليها.',
      },
    },
  },
  changeField('headChange'),
  intervieweesField,
  exchangesField,
]

const credits: Field[] = [
  authorsField,
  {
    name: 'houseByline',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'The publication signs as author', ar: 'يوقّع المنشور بدلًا من المُحاوِر' },
    admin: {
      description: {
        en: 'For an author whose name is withheld, or a text of the whole newsroom.',
        ar: 'حين يُحجب اسم المُحاوِر، أو حين يكون النص لهيئة التحرير كلها.',
      },
    },
  },
  translatorsField,
  {
    name: 'noTranslator',
    type: 'select',
    label: { en: 'Why no translator is named', ar: 'لماذا لم يُذكر مترجم' },
    options: [
      { value: 'selfTranslated', label: { en: 'The author translated it', ar: 'ترجمه المُحاوِر نفسه' } },
      { value: 'machineTranslated', label: { en: 'Translated by a machine', ar: 'ترجمة آلية' } },
      { value: 'translatorUnknown', label: { en: 'Translator not recorded', ar: 'لم يُذكر اسم المترجم' } },
    ],
    admin: {
      description: {
        en: 'Only where the text is not in a language that was spoken and nobody can be credited.',
        ar: 'فقط حين لا يكون النص بلغة الحديث ولا يمكن ذكر أحد.',
      },
    },
  },
]

const subjects: Field[] = [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { en: 'Topics', ar: 'المواضيع' },
  },
  {
    name: 'places',
    type: 'relationship',
    relationTo: 'places',
    hasMany: true,
    label: { en: 'Places', ar: 'الأماكن' },
  },
  {
    name: 'talk',
    type: 'group',
    label: { en: 'The talk itself', ar: 'الحديث نفسه' },
    access: { read: unprotectedTalk },
    admin: {
      description: {
        en: 'Readers see this only when everybody in the interview is named.',
        ar: 'لا يراها القرّاء إلا إذا كان كل من في المقابلة مذكورًا باسمه.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'heldOn',
            type: 'date',
            label: { en: 'Day', ar: 'اليوم' },
            admin: {
              components: { Field: '@/cms/admin/dates/whole-day#WholeDay' },
            },
          },
          { name: 'place', type: 'relationship', relationTo: 'places', label: { en: 'Place', ar: 'المكان' } },
          {
            name: 'medium',
            type: 'select',
            label: { en: 'Medium', ar: 'الوسيلة' },
            options: [
              { value: 'inPerson', label: { en: 'In person', ar: 'وجهًا لوجه' } },
              { value: 'phone', label: { en: 'By telephone', ar: 'بالهاتف' } },
              { value: 'video', label: { en: 'By video call', ar: 'بمكالمة مرئية' } },
              { value: 'writing', label: { en: 'In writing', ar: 'كتابةً' } },
            ],
          },
        ],
      },
    ],
  },
]

/** An interview that is being made has no id yet. */
const originalsBesides = (id: number | string | undefined): Where => ({
  and: [{ translationOf: { exists: false } }, { id: { not_equals: id ?? 0 } }],
})

const languages: Field[] = [
  {
    name: 'language',
    type: 'text',
    required: true,
    index: true,
    label: { en: 'Language of this text', ar: 'لغة هذا النص' },
    defaultValue: ({ req }: { req: PayloadRequest }) =>
      isLocale(req.i18n.language) ? req.i18n.language : defaultLocale,
    validate: (value: string | null | undefined) =>
      isLocale(value) || 'Choose one of the languages of the publication.',
    admin: { position: 'sidebar', components: { Field: '@/cms/admin/language-select#LanguageSelect' } },
  },
  {
    name: 'spokenLanguages',
    type: 'text',
    hasMany: true,
    label: { en: 'Spoken in', ar: 'لغة الحديث' },
    validate: (value) =>
      (Array.isArray(value) ? value : []).every(isLanguageTag) ||
      'Give language codes, such as en, ar, fr or apc (Levantine Arabic).',
    admin: {
      position: 'sidebar',
      components: { Field: '@/cms/admin/languages-select#LanguagesSelect' },
      description: {
        en: 'In the talk itself. A text in a language that was not spoken needs a translator.',
        ar: 'في الحوار نفسه. والنص بلغة لم تُحكَ فيه يحتاج إلى مترجم.',
      },
    },
  },
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: 'interviews',
    index: true,
    label: { en: 'Translation of', ar: 'ترجمة عن' },
    access: { read: deskField },
    filterOptions: ({ id }) => originalsBesides(id),
    admin: {
      position: 'sidebar',
      allowCreate: false,
      description: {
        en: 'Only where the text that was translated is stored here too. It may stay unpublished.',
        ar: 'فقط إن كان النص المترجَم عنه محفوظًا هنا أيضًا. ويجوز أن يبقى غير منشور.',
      },
    },
  },
  {
    name: 'translatedFrom',
    type: 'relationship',
    relationTo: 'interviews',
    index: true,
    label: { en: 'Made from another version', ar: 'تُرجم عن نسخة أخرى' },
    access: { read: deskField },
    admin: {
      position: 'sidebar',
      allowCreate: false,
      condition: (data) => Boolean(data['translationOf']),
      description: { en: 'Only when it was not made from the original.', ar: 'فقط إن لم يُترجم عن الأصل.' },
    },
  },
  {
    name: 'publishChecklist',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: forStaff,
      components: { Field: '@/cms/admin/publish-checklist#PublishChecklist' },
    },
  },
  {
    name: 'termCheck',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: ofTranslations,
      components: { Field: '@/cms/admin/term-check#TermCheck' },
    },
  },
  {
    name: 'pairActions',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/cms/desk/source/pair-actions#PairActions' } },
  },
  {
    name: 'signPanel',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/cms/desk/signing/sign-panel#SignPanel' } },
  },
  {
    name: 'versionsHere',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: forStaff,
      components: { Field: '@/cms/admin/language-versions#LanguageVersions' },
    },
  },
  {
    name: 'shareDraft',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: forStaff,
      components: { Field: '@/cms/admin/sharing/share-draft#ShareDraft' },
    },
  },
  {
    name: 'interchange',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: ofTranslations,
      components: { Field: '@/cms/admin/interchange-panel#InterchangePanel' },
    },
  },
]

const publishedAt: Field = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  hooks: { beforeDuplicate: [() => null] },
  label: { en: 'Published on', ar: 'تاريخ النشر' },
  admin: {
    position: 'sidebar',
    components: {
      Field: '@/cms/admin/dates/house-clock#HouseClock',
      Cell: '@/cms/admin/dates/house-clock-cell#HouseClockCell',
    },
    description: {
      en: 'Set at first publication if empty. May be moved back, never into the future.',
      ar: 'يُحدَّد عند أول نشر إن كان فارغًا. يجوز إرجاعه إلى الوراء لا تقديمه إلى المستقبل.',
    },
  },
}

/** Beside the address stands the one that a corrected headline makes. */
const addressFields = slugFields.map((field): Field =>
  field.type === 'text' && field.name === 'slug'
    ? {
        ...field,
        admin: { ...field.admin, components: { afterInput: ['@/cms/admin/new-address#NewAddress'] } },
      }
    : field,
)

const neverPublish: Field = {
  name: 'neverPublish',
  type: 'checkbox',
  defaultValue: false,
  label: { en: 'Never publish this text', ar: 'لا يُنشر هذا النص أبدًا' },
  access: { read: staffField, create: staffField, update: staffField },
  admin: {
    position: 'sidebar',
    condition: staffAnd((data) => data['_status'] !== 'published'),
    description: {
      en: 'For a text that is only translated from, such as a transcript that would give somebody away. As long as it is marked nobody can publish it. Confirming it for its translators sets the mark.',
      ar: 'للنص الذي يُترجم عنه فقط، كتفريغٍ قد يدلّ على أحد. ما دامت عليه هذه العلامة فلا يستطيع أحد نشره. واعتماده لمترجميه يضعها عليه.',
    },
  },
}

const textHash: Field = {
  name: 'textHash',
  type: 'text',
  index: true,
  access: { read: staffField, create: nobodyField, update: nobodyField },
  admin: { hidden: true },
}

export const interviewFields: Field[] = [
  {
    name: 'twoSaves',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '@/cms/admin/saving/two-saves#TwoSaves' },
    },
  },
  {
    name: 'deskPanel',
    type: 'ui',
    admin: {
      disableListColumn: true,
      condition: ofTranslations,
      components: { Field: '@/cms/desk/assignments/desk-panel#DeskPanel' },
    },
  },
  {
    type: 'tabs',
    tabs: [
      { label: { en: 'Text', ar: 'النص' }, fields: text },
      {
        label: { en: 'Credits', ar: 'الأسماء' },
        admin: { condition: forStaff },
        fields: byStaff(credits),
      },
      {
        label: { en: 'Subject and talk', ar: 'الموضوع والحديث' },
        admin: { condition: forStaff },
        fields: byStaff(subjects),
      },
    ],
  },
  ...byStaff(languages),
  neverPublish,
  withdrawPanel,
  ...byStaff([publishedAt, ...addressFields]),
  textHash,
  ...derivedFields,
  ...deskFields,
]
