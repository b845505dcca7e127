import { type Field, type PayloadRequest, type UploadFieldSingleValidation, validations } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { adminMessages, inEachLanguage } from '@/i18n/admin-messages'
import { isSafeLink } from '@/text/safe-link'

import { richText } from './rich-text'
import { languageTags } from './valid-languages'

type Portrait = number | { id: number } | null | undefined

/** What an editor has put there stays when a form sends it back. */
const sameOrTheirs: UploadFieldSingleValidation = (value, options) =>
  idOf(value as Portrait) === idOf(options.previousValue as Portrait) || validations.upload(value, options)

/** What an author and a translator have in common below their name. */
export const profileFields: Field[] = [
  richText({
    name: 'bio',
    localized: true,
    label: inEachLanguage('profile.bio.label'),
    admin: {
      description: inEachLanguage('profile.bio.description'),
    },
  }),
  {
    name: 'portrait',
    type: 'upload',
    relationTo: 'media',
    // A portrait is public with its person: nobody may make a picture public that is not theirs to see. Payload looks for it with the
    // rules of whoever saves wherever options are filtered; a filter of one's own could ask only by fields that they may read.
    filterOptions: () => true,
    validate: sameOrTheirs,
    label: inEachLanguage('profile.portrait.label'),
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: inEachLanguage('profile.languages.label'),
    validate: languageTags,
    admin: { components: { Field: '@/cms/admin/languages-select#LanguagesSelect' } },
  },
  {
    name: 'links',
    type: 'array',
    maxRows: 12,
    label: inEachLanguage('profile.links.label'),
    fields: [
      { name: 'label', type: 'text', required: true, label: inEachLanguage('profile.links.label.label') },
      {
        name: 'url',
        type: 'text',
        required: true,
        label: inEachLanguage('profile.links.url.label'),
        validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
          (typeof value === 'string' && isSafeLink(value)) ||
          adminMessages(req.i18n.language)('profile.links.url.refused'),
      },
    ],
  },
]

/** A translator decides whether readers get a page of all their work. Without one their name stands on each work, and leads nowhere. */
export const ownPageField: Field = {
  name: 'ownPage',
  type: 'checkbox',
  defaultValue: true,
  label: inEachLanguage('profile.ownPage.label'),
  admin: {
    description: inEachLanguage('profile.ownPage.description'),
  },
}
