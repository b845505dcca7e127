import type { CollectionConfig } from 'payload'

import { ownProfileOrStaff, shownOrOwnProfileOrStaff } from '@/cms/access/own-profile'
import { staff } from '@/cms/access/staff'
import { trashByStaff } from '@/cms/access/trash'
import { nameFields, shownField } from '@/cms/fields/names'
import { profileFields } from '@/cms/fields/profile'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { spellingsField } from '@/cms/fields/spellings'
import { groups } from '@/cms/payload/groups'
import { holdWhatRecordsUse } from '@/cms/uses/hold-used'
import { mergePanel } from '@/cms/merging/merge-panel-field'
import { mergeEndpoints } from '@/cms/merging/merge-endpoints'
import { deleteOnlyUnused, keepWhileUsed, onlyAdminsDelete } from '@/cms/uses/keep-while-used'
import { trashEndpoints } from '@/cms/uses/trash-endpoints'
import { usesPanel } from '@/cms/uses/uses-panel-field'
import { withdrawalOf } from '@/cms/withdrawing/withdraw-name'
import { withdrawPanel } from '@/cms/withdrawing/withdraw-panel-field'
import { inEachLanguage } from '@/i18n/admin-messages'
import { withdrawnFields } from '@/cms/withdrawing/withdrawn-fields'

/** Who conducts and writes interviews. Not a login. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: inEachLanguage('authors.singular'), plural: inEachLanguage('authors.plural') },
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'shown', 'updatedAt'],
  },
  access: {
    create: staff,
    read: shownOrOwnProfileOrStaff('author'),
    update: ownProfileOrStaff('author'),
    delete: trashByStaff,
  },
  trash: true,
  // A copy of a person is nobody; who is withdrawn would be so no more.
  disableDuplicate: true,
  endpoints: [...withdrawalOf('authors'), ...trashEndpoints('authors'), ...mergeEndpoints('authors')],
  hooks: {
    beforeChange: [keepWhileUsed('authors'), holdWhatRecordsUse, giveSlug('authors')],
    beforeDelete: [onlyAdminsDelete, deleteOnlyUnused('authors')],
  },
  fields: [
    ...nameFields,
    ...profileFields,
    ...slugFields,
    shownField,
    ...withdrawnFields,
    spellingsField,
    usesPanel,
    mergePanel,
    withdrawPanel,
  ],
}
