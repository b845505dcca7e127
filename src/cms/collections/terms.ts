import type { CollectionConfig } from 'payload'

import { signedIn, staff } from '@/cms/access/staff'
import { termTableEndpoints } from '@/cms/desk/terms/term-table-endpoints'
import { groups } from '@/cms/payload/groups'
import { isLanguageTag } from '@/lib/language-tag'

/** How the house writes a name or a term, in each language: what translators find beside the text. */
export const terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: { en: 'Term', ar: 'مصطلح' }, plural: { en: 'Terms', ar: 'المصطلحات' } },
  admin: {
    group: groups.publication,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'updatedAt'],
    components: { beforeListTable: ['@/cms/admin/terms-table#TermsTable'] },
  },
  endpoints: termTableEndpoints,
  access: { create: staff, read: signedIn, update: staff, delete: staff },
  hooks: {
    beforeChange: [
      ({ data }) => {
        const forms = (data['forms'] ?? []) as { form?: string | null }[]
        return {
          ...data,
          title: forms
            .map(({ form }) => form?.trim())
            .filter(Boolean)
            .join(' · '),
        }
      },
    ],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      index: true,
      label: { en: 'Term', ar: 'المصطلح' },
      admin: { hidden: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'term',
      label: { en: 'Kind', ar: 'النوع' },
      options: [
        { value: 'person', label: { en: 'Person', ar: 'شخص' } },
        { value: 'place', label: { en: 'Place', ar: 'مكان' } },
        { value: 'group', label: { en: 'Group', ar: 'جماعة' } },
        { value: 'term', label: { en: 'Term', ar: 'مصطلح' } },
      ],
    },
    {
      name: 'forms',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 100,
      label: { en: 'How it is written', ar: 'كيف يُكتب' },
      labels: { singular: { en: 'Form', ar: 'صيغة' }, plural: { en: 'Forms', ar: 'الصيغ' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'language',
              type: 'text',
              required: true,
              index: true,
              label: { en: 'Language', ar: 'اللغة' },
              validate: (value: string | null | undefined) =>
                isLanguageTag(value) || 'Give a language code, such as en or ar.',
              admin: { width: '20%' },
            },
            {
              name: 'form',
              type: 'text',
              required: true,
              label: { en: 'Form', ar: 'الصيغة' },
              admin: { width: '40%' },
            },
            {
              name: 'standing',
              type: 'select',
              required: true,
              defaultValue: 'house',
              enumName: 'form_standing',
              label: { en: 'The house', ar: 'أسلوبنا' },
              options: [
                { value: 'house', label: { en: 'writes it so', ar: 'نكتبها هكذا' } },
                { value: 'other', label: { en: 'lets it pass', ar: 'مقبولة' } },
                { value: 'avoid', label: { en: 'avoids it', ar: 'نتجنبها' } },
              ],
              admin: { width: '40%' },
            },
          ],
        },
        { name: 'note', type: 'text', label: { en: 'Note', ar: 'ملاحظة' } },
      ],
    },
    { name: 'note', type: 'textarea', label: { en: 'Note', ar: 'ملاحظة' } },
  ],
}
