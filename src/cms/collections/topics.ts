import type { CollectionConfig } from 'payload'

import { shownOrStaff } from '@/cms/access/shown'
import { staff } from '@/cms/access/staff'
import { trashByStaff } from '@/cms/access/trash'
import { introductionField } from '@/cms/fields/introduction'
import { nameFields, shownField } from '@/cms/fields/names'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { spellingsField } from '@/cms/fields/spellings'
import { groups } from '@/cms/payload/groups'
import { mergePanel } from '@/cms/merging/merge-panel-field'
import { mergeEndpoints } from '@/cms/merging/merge-endpoints'
import { deleteOnlyUnused, keepWhileUsed, onlyAdminsDelete } from '@/cms/uses/keep-while-used'
import { trashEndpoints } from '@/cms/uses/trash-endpoints'
import { usesPanel } from '@/cms/uses/uses-panel-field'
import { inEachLanguage } from '@/i18n/admin-messages'

/** What interviews are about. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: inEachLanguage('topics.singular'), plural: inEachLanguage('topics.plural') },
  admin: { group: groups.subjects, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'shown'] },
  access: { create: staff, read: shownOrStaff, update: staff, delete: trashByStaff },
  trash: true,
  endpoints: [...trashEndpoints('topics'), ...mergeEndpoints('topics')],
  hooks: {
    beforeChange: [keepWhileUsed('topics'), giveSlug('topics')],
    beforeDelete: [onlyAdminsDelete, deleteOnlyUnused('topics')],
  },
  fields: [
    ...nameFields,
    introductionField,
    ...slugFields,
    shownField,
    spellingsField,
    usesPanel,
    mergePanel,
  ],
}
