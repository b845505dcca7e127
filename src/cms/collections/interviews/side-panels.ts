import type { Field } from 'payload'

import { forStaff, ofTranslations } from './desk-fields'

/** What stands beside the text and is no field of it. */
export const sidePanels: Field[] = [
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
