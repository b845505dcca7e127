import type { CollectionConfig } from 'payload'

import { signedIn, staff } from '@/cms/access/staff'
import { termTableEndpoints } from '@/cms/desk/terms/term-table-endpoints'
import { languageTag } from '@/cms/fields/valid-languages'
import { groups } from '@/cms/payload/groups'
import { inEachLanguage } from '@/i18n/admin-messages'

/** How the house writes a name or a term, in each language: what translators find beside the text. */
export const terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: inEachLanguage('terms.singular'), plural: inEachLanguage('terms.plural') },
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
      label: inEachLanguage('terms.title.label'),
      admin: { hidden: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'term',
      label: inEachLanguage('terms.kind.label'),
      options: [
        { value: 'person', label: inEachLanguage('terms.kind.option.person') },
        { value: 'place', label: inEachLanguage('terms.kind.option.place') },
        { value: 'group', label: inEachLanguage('terms.kind.option.group') },
        { value: 'term', label: inEachLanguage('terms.kind.option.term') },
      ],
    },
    {
      name: 'forms',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 100,
      label: inEachLanguage('terms.forms.label'),
      labels: {
        singular: inEachLanguage('terms.forms.singular'),
        plural: inEachLanguage('terms.forms.plural'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'language',
              type: 'text',
              required: true,
              index: true,
              label: inEachLanguage('terms.forms.language.label'),
              validate: languageTag,
              admin: { width: '20%' },
            },
            {
              name: 'form',
              type: 'text',
              required: true,
              label: inEachLanguage('terms.forms.form.label'),
              admin: { width: '40%' },
            },
            {
              name: 'standing',
              type: 'select',
              required: true,
              defaultValue: 'house',
              enumName: 'form_standing',
              label: inEachLanguage('terms.forms.standing.label'),
              options: [
                { value: 'house', label: inEachLanguage('terms.forms.standing.option.house') },
                { value: 'other', label: inEachLanguage('terms.forms.standing.option.other') },
                { value: 'avoid', label: inEachLanguage('terms.forms.standing.option.avoid') },
              ],
              admin: { width: '40%' },
            },
          ],
        },
        { name: 'note', type: 'text', label: inEachLanguage('terms.forms.note.label') },
      ],
    },
    { name: 'note', type: 'textarea', label: inEachLanguage('terms.note.label') },
  ],
}
