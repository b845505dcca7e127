import type { CollectionConfig } from 'payload'

import { missingField } from '@/cms/admin/list/missing-field'
import { ownTranslationOrStaff, publishedOrOnDeskOrStaff } from '@/cms/access/desk'
import { isStaff, staff } from '@/cms/access/staff'
import { bringEndpoints } from '@/cms/bringing/endpoints'
import { draftsByTranslators } from '@/cms/desk/assignments/may-save'
import { noteRevision } from '@/cms/desk/source/revision'
import { aidEndpoints } from '@/cms/desk/memory/aid-endpoints'
import { fileEndpoints } from '@/cms/desk/files/file-endpoints'
import { interviewEndpoints } from '@/cms/desk/interview-endpoints'
import { searchWholeText, wholeTextField } from '@/cms/finding/whole-text'
import { groups } from '@/cms/payload/groups'
import { namingEndpoints } from '@/cms/naming/naming-endpoints'
import { planEndpoint } from '@/cms/publishing/many-endpoint'
import { prepareInterview } from '@/cms/publishing/prepare-interview'
import { bringBackWords, restoreAsDraft } from '@/cms/restoring/restore-as-draft'
import { restoreEndpoints } from '@/cms/restoring/restore-endpoints'
import { holdWhatInterviewsUse } from '@/cms/uses/hold-used'
import { deleteOnlyUnused, keepWhileUsed } from '@/cms/uses/keep-while-used'
import { interviewWithdrawal } from '@/cms/withdrawing/withdraw-interview'
import { inEachLanguage } from '@/i18n/admin-messages'
import { routes } from '@/lib/routes'
import { defaultLocale, isLocale } from '@/i18n/locales'

import { sharingEndpoints } from '@/cms/sharing/endpoints'

import { interviewFields } from './fields'
import { noteUnnamedRows } from '@/cms/publishing/keep-keys'
import { keepPublicStatus } from '@/cms/publishing/keep-public-status'
import { shareWithTranslations } from '@/cms/publishing/share-with-translations'
import { copiesAreDrafts, outOfTrashAsDraft } from '@/cms/publishing/stay-a-draft'

const previewPath = (doc: Record<string, unknown>) =>
  routes.preview(isLocale(doc['language']) ? doc['language'] : defaultLocale, String(doc['id']))

/** One text in one language, a document each. What joins the language versions is `translationOf` and `work`. */
export const interviews: CollectionConfig = {
  slug: 'interviews',
  labels: { singular: inEachLanguage('interviews.singular'), plural: inEachLanguage('interviews.plural') },
  defaultSort: '-updatedAt',
  admin: {
    group: groups.publication,
    useAsTitle: 'headline',
    defaultColumns: [
      'headline',
      'language',
      'authors',
      'translators',
      '_status',
      'missing',
      'publishedAt',
      'updatedAt',
    ],
    listSearchableFields: ['wholeText'],
    preview: (doc) => previewPath(doc),
    livePreview: {
      url: ({ data, req }) => (isStaff(req.user) && data['id'] ? previewPath(data) : null),
      breakpoints: [
        { name: 'phone', label: '390 px', width: 390, height: 844 },
        { name: 'tablet', label: '820 px', width: 820, height: 1180 },
        { name: 'desktop', label: '1440 px', width: 1440, height: 900 },
      ],
    },
    components: {
      beforeListTable: ['@/cms/admin/list/many-acts#ManyActs'],
      views: {
        edit: {
          versions: { Component: '@/cms/admin/versions/versions-view#VersionsView' },
          version: { actions: ['@/cms/admin/restore-version#RestoreVersion'] },
        },
        begin: { path: '/create', exact: true, Component: '@/cms/admin/begin/begin-view#BeginView' },
      },
      edit: {
        beforeDocumentControls: [
          '@/cms/admin/saving/saving-line#SavingLine',
          '@/cms/admin/view-page#ViewPage',
          '@/cms/admin/preview/follow-preview#FollowPreview',
        ],
        PublishButton: '@/cms/desk/staff-buttons#StaffPublishButton',
        PreviewButton: '@/cms/desk/staff-buttons#StaffPreviewButton',
      },
    },
  },
  access: {
    create: staff,
    read: publishedOrOnDeskOrStaff,
    update: ownTranslationOrStaff,
    delete: staff,
    readVersions: staff,
  },
  trash: true,
  // Two may write at once: what keeps them apart is the number of the save (cms/desk/source/revision.ts).
  lockDocuments: false,
  endpoints: [
    // Before those that take any word for a number.
    ...bringEndpoints,
    planEndpoint,
    ...interviewEndpoints,
    ...aidEndpoints,
    ...fileEndpoints,
    ...restoreEndpoints,
    ...sharingEndpoints,
    ...namingEndpoints,
    ...interviewWithdrawal,
  ],
  // What readers' lists ask for: the newest public ones in a language.
  indexes: [{ fields: ['language', '_status', 'publishedAt'] }],
  // Drafts are saved by cms/admin/saving, which Payload's own timer must not get in the way of: its pause is as long as one can be.
  versions: { drafts: { autosave: { interval: 2_147_483_647 } }, maxPerDoc: 100 },
  // The rules on names and on the talk look at these: a `select` must not take them away.
  forceSelect: { protectsPeople: true, language: true },
  hooks: {
    beforeOperation: [
      searchWholeText,
      draftsByTranslators,
      restoreAsDraft,
      copiesAreDrafts,
      keepPublicStatus,
      noteRevision,
      noteUnnamedRows,
    ],
    beforeChange: [
      keepWhileUsed('interviews'),
      bringBackWords,
      outOfTrashAsDraft,
      prepareInterview,
      holdWhatInterviewsUse,
    ],
    beforeDelete: [deleteOnlyUnused('interviews')],
    afterChange: [shareWithTranslations],
  },
  fields: [...interviewFields, wholeTextField, missingField],
}
