import type { CollectionBeforeReadHook, CollectionConfig, Field } from 'payload'

import { ownProfileOrStaff, shownOrOwnProfileOrStaff } from '@/cms/access/own-profile'
import { ownPage } from '@/cms/access/own-page'
import { staff, staffField } from '@/cms/access/staff'
import { trashByStaff } from '@/cms/access/trash'
import { nameFields, shownField } from '@/cms/fields/names'
import { ownPageField, profileFields } from '@/cms/fields/profile'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { signAll } from '@/cms/desk/signing/sign-all'
import { spellingsField } from '@/cms/fields/spellings'
import { groups } from '@/cms/payload/groups'
import { inEachLanguage } from '@/i18n/admin-messages'
import type { Translator } from '@/payload-types'
import { holdWhatRecordsUse } from '@/cms/uses/hold-used'
import { mergePanel } from '@/cms/merging/merge-panel-field'
import { mergeEndpoints } from '@/cms/merging/merge-endpoints'
import { deleteOnlyUnused, keepWhileUsed, onlyAdminsDelete } from '@/cms/uses/keep-while-used'
import { trashEndpoints } from '@/cms/uses/trash-endpoints'
import { usesPanel } from '@/cms/uses/uses-panel-field'
import { withdrawalOf } from '@/cms/withdrawing/withdraw-name'
import { withdrawPanel } from '@/cms/withdrawing/withdraw-panel-field'
import { withdrawnFields } from '@/cms/withdrawing/withdrawn-fields'

/** One bio for a person who is both: where a translator has none, it is the linked author's. */
const bioOfAuthor: CollectionBeforeReadHook<Translator> = async ({ doc, req }) => {
  const stored = doc
  if (typeof stored.author !== 'number' || hasWords(stored.bio)) return stored
  const { docs } = await req.payload.db.find<Pick<Translator, 'bio'>>({
    collection: 'authors',
    where: { id: { equals: stored.author } },
    limit: 1,
    pagination: false,
    req,
  })
  return { ...stored, bio: docs[0]?.bio }
}

const hasWords = (bio: unknown): boolean =>
  typeof bio === 'object' &&
  bio !== null &&
  Object.values(bio).some((text) => text !== null && text !== undefined)

/** Who carries interviews from one language into another. Not a login. */
export const translators: CollectionConfig = {
  slug: 'translators',
  labels: { singular: inEachLanguage('translators.singular'), plural: inEachLanguage('translators.plural') },
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'shown', 'updatedAt'],
  },
  access: {
    create: staff,
    read: shownOrOwnProfileOrStaff('translator'),
    update: ownProfileOrStaff('translator'),
    delete: trashByStaff,
  },
  // The rule on the slug looks at it: a `select` must not take it away.
  forceSelect: { ownPage: true },
  endpoints: [
    signAll,
    ...withdrawalOf('translators'),
    ...trashEndpoints('translators'),
    ...mergeEndpoints('translators'),
  ],
  trash: true,
  // A copy of a person is nobody; who is withdrawn would be so no more.
  disableDuplicate: true,
  hooks: {
    beforeChange: [keepWhileUsed('translators'), holdWhatRecordsUse, giveSlug('translators')],
    beforeDelete: [onlyAdminsDelete, deleteOnlyUnused('translators')],
    beforeRead: [bioOfAuthor],
  },
  fields: [
    ...nameFields,
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'authors',
      label: inEachLanguage('translators.author.label'),
      access: { read: staffField, create: staffField, update: staffField },
      admin: {
        description: inEachLanguage('translators.author.description'),
      },
    },
    ...profileFields.map((field): Field =>
      // They open assignments: whom the newsroom trusts with which language is its own to say.
      field.type === 'text' && field.name === 'languages'
        ? { ...field, access: { create: staffField, update: staffField } }
        : field,
    ),
    ownPageField,
    {
      name: 'signPanel',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/cms/desk/signing/sign-panel#SignPanel' } },
    },
    ...slugFields.map((field) =>
      field.type === 'text' && field.name === 'slug'
        ? { ...field, access: { ...field.access, read: ownPage } }
        : field,
    ),
    shownField,
    ...withdrawnFields,
    spellingsField,
    usesPanel,
    withdrawPanel,
    mergePanel,
  ],
}
