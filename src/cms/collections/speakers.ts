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
import { withdrawalOf } from '@/cms/withdrawing/withdraw-name'
import { withdrawPanel } from '@/cms/withdrawing/withdraw-panel-field'
import { inEachLanguage } from '@/i18n/admin-messages'
import { withdrawnFields } from '@/cms/withdrawing/withdrawn-fields'

/** Who answers in interviews, so that all that a person said can be found. Never a protected person. */
export const speakers: CollectionConfig = {
  slug: 'speakers',
  labels: { singular: inEachLanguage('speakers.singular'), plural: inEachLanguage('speakers.plural') },
  admin: { group: groups.people, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'shown'] },
  access: { create: staff, read: shownOrStaff, update: staff, delete: trashByStaff },
  trash: true,
  // A copy of a person is nobody; who is withdrawn would be so no more.
  disableDuplicate: true,
  endpoints: [...withdrawalOf('speakers'), ...trashEndpoints('speakers'), ...mergeEndpoints('speakers')],
  hooks: {
    beforeChange: [keepWhileUsed('speakers'), giveSlug('speakers')],
    beforeDelete: [onlyAdminsDelete, deleteOnlyUnused('speakers')],
  },
  fields: [
    ...nameFields,
    {
      name: 'publicFigure',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: inEachLanguage('speakers.publicFigure.label'),
      admin: {
        description: inEachLanguage('speakers.publicFigure.description'),
      },
    },
    introductionField,
    ...slugFields,
    shownField,
    ...withdrawnFields,
    spellingsField,
    usesPanel,
    withdrawPanel,
    mergePanel,
  ],
}
