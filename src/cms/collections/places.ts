import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { shownOrStaff } from '@/cms/access/shown'
import { staff } from '@/cms/access/staff'
import { trashByStaff } from '@/cms/access/trash'
import { introductionField } from '@/cms/fields/introduction'
import { nameFields, shownField } from '@/cms/fields/names'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { spellingsField } from '@/cms/fields/spellings'
import { groups } from '@/cms/payload/groups'
import { adminMessages, inEachLanguage } from '@/i18n/admin-messages'
import { isCountryCode } from '@/lib/country-code'
import { mergePanel } from '@/cms/merging/merge-panel-field'
import { mergeEndpoints } from '@/cms/merging/merge-endpoints'
import { deleteOnlyUnused, keepWhileUsed, onlyAdminsDelete } from '@/cms/uses/keep-while-used'
import { trashEndpoints } from '@/cms/uses/trash-endpoints'
import { usesPanel } from '@/cms/uses/uses-panel-field'

const whereFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'country',
        type: 'text',
        label: inEachLanguage('places.country.label'),
        validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
          !value || isCountryCode(value) || adminMessages(req.i18n.language)('places.country.refused'),
        admin: { components: { Field: '@/cms/admin/country-select#CountrySelect' } },
      },
      { name: 'region', type: 'text', localized: true, label: inEachLanguage('places.region.label') },
    ],
  },
]

/** Where interviews are about, or were held. */
export const places: CollectionConfig = {
  slug: 'places',
  labels: { singular: inEachLanguage('places.singular'), plural: inEachLanguage('places.plural') },
  admin: { group: groups.subjects, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'shown'] },
  access: { create: staff, read: shownOrStaff, update: staff, delete: trashByStaff },
  trash: true,
  endpoints: [...trashEndpoints('places'), ...mergeEndpoints('places')],
  hooks: {
    beforeChange: [keepWhileUsed('places'), giveSlug('places')],
    beforeDelete: [onlyAdminsDelete, deleteOnlyUnused('places')],
  },
  fields: [
    ...nameFields,
    ...whereFields,
    introductionField,
    ...slugFields,
    shownField,
    spellingsField,
    usesPanel,
    mergePanel,
  ],
}
