import type { GlobalConfig } from 'payload'

import { admins, signedIn } from '@/cms/access/staff'
import { richText } from '@/cms/fields/rich-text'
import { asTidyName } from '@/cms/fields/tidy-name'
import { groups } from '@/cms/payload/groups'

const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The publication itself, and its house style (docs/glossary.md). */
export const publication: GlobalConfig = {
  slug: 'publication',
  label: { en: 'The publication', ar: 'المنشور' },
  admin: { group: groups.settings },
  access: { read: signedIn, update: admins },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: { en: 'Name', ar: 'الاسم' },
      hooks: asTidyName,
    },
    { name: 'tagline', type: 'text', localized: true, label: { en: 'In a sentence', ar: 'في جملة' } },
    richText({ name: 'about', localized: true, label: { en: 'About', ar: 'من نحن' } }),
    richText({
      name: 'rules',
      localized: true,
      label: { en: 'House rules', ar: 'قواعد التحرير' },
      admin: {
        description: {
          en: 'How you check, correct and answer. Stands on the page about the publication.',
          ar: 'كيف تتحققون وتصحّحون وتجيبون. تظهر في صفحة «من نحن».',
        },
      },
    }),
    richText({
      name: 'crediting',
      localized: true,
      label: { en: 'How people are credited and protected', ar: 'كيف نذكر الناس ونحميهم' },
      admin: {
        description: {
          en: 'Left empty, the page says what the program does: who is named, and what a withheld name means.',
          ar: 'إن تُرك فارغًا ذكرت الصفحة ما يفعله البرنامج: من يُذكر اسمه، وما معنى حجب الاسم.',
        },
      },
    }),
    { name: 'contact', type: 'email', label: { en: 'Contact for readers', ar: 'عنوان المراسلة' } },
    {
      name: 'timeZone',
      type: 'text',
      defaultValue: 'UTC',
      label: { en: 'Time zone', ar: 'المنطقة الزمنية' },
      validate: (value: string | null | undefined) =>
        isTimeZone(value) || 'Give a time zone such as Asia/Amman or UTC.',
    },
    {
      name: 'house',
      type: 'group',
      label: { en: 'House style', ar: 'أسلوب التحرير' },
      fields: [
        {
          name: 'arabicEnglish',
          type: 'select',
          defaultValue: 'jeem',
          label: { en: '“English” in Arabic', ar: 'كتابة اسم الإنجليزية' },
          options: [
            { value: 'jeem', label: 'الإنجليزية' },
            { value: 'kaf', label: 'الإنكليزية' },
          ],
        },
        {
          name: 'arabicMonths',
          type: 'select',
          defaultValue: 'levantine',
          label: { en: 'Arabic months', ar: 'أسماء الأشهر' },
          options: [
            { value: 'levantine', label: 'حزيران' },
            { value: 'both', label: 'حزيران (يونيو)' },
          ],
        },
        {
          name: 'digits',
          type: 'select',
          defaultValue: 'western',
          label: { en: 'Arabic digits', ar: 'الأرقام' },
          options: [
            { value: 'western', label: '0123456789' },
            { value: 'arabic', label: '٠١٢٣٤٥٦٧٨٩' },
          ],
        },
      ],
    },
  ],
}
