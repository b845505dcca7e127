import type { Field } from 'payload'

import { withdrawPanel } from '@/cms/withdrawing/withdraw-panel-field'
import { inEachLanguage } from '@/i18n/admin-messages'

import { creditFields } from './credits'
import { derivedFields } from './derived-fields'
import { byStaff, deskFields, forStaff, ofTranslations } from './desk-fields'
import { languageFields } from './language-fields'
import { addressFields, neverPublish, publishedAt, textHash } from './publication-fields'
import { sidePanels } from './side-panels'
import { subjectFields } from './subject-fields'
import { textFields } from './text-fields'

export const interviewFields: Field[] = [
  {
    name: 'twoSaves',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '@/cms/admin/saving/two-saves#TwoSaves' },
    },
  },
  {
    name: 'deskPanel',
    type: 'ui',
    admin: {
      disableListColumn: true,
      condition: ofTranslations,
      components: { Field: '@/cms/desk/assignments/desk-panel#DeskPanel' },
    },
  },
  {
    type: 'tabs',
    tabs: [
      { label: inEachLanguage('interviews.tab.text'), fields: textFields },
      {
        label: inEachLanguage('interviews.tab.credits'),
        admin: { condition: forStaff },
        fields: byStaff(creditFields),
      },
      {
        label: inEachLanguage('interviews.tab.subject'),
        admin: { condition: forStaff },
        fields: byStaff(subjectFields),
      },
    ],
  },
  ...byStaff(languageFields),
  ...sidePanels,
  neverPublish,
  withdrawPanel,
  ...byStaff([publishedAt, ...addressFields]),
  textHash,
  ...derivedFields,
  ...deskFields,
]
