import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, FieldAffectingData, RichTextField } from 'payload'

import { MarksFeature } from './marks-feature'
import { SoundTextFeature } from './sound-text-feature'
import { validRichText } from './valid-rich-text'

const findInterview: Field = {
  name: 'findInterview',
  type: 'ui',
  admin: { components: { Field: '@/cms/admin/link-search#LinkSearch' } },
}

/** Payload stores an address that it does not know (`/ar/…` in Arabic letters) as one that nobody can follow; ours are sound. */
const linkFields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }) =>
  defaultFields.flatMap((field): (Field | FieldAffectingData)[] =>
    field.type === 'text' && field.name === 'url' ? [{ ...field, hooks: {} }, findInterview] : [field],
  )

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true, fields: linkFields }),
    UnorderedListFeature(),
    OrderedListFeature(),
    InlineToolbarFeature(),
    MarksFeature(),
    SoundTextFeature(),
  ],
})

/** The place of the part that a text stands in, from 0: the first number on the way to it. */
function partIn(path: readonly (string | number)[]): number | undefined {
  const place = path.find((step) => /^\d+$/.test(String(step)))
  return place === undefined ? undefined : Number(place)
}

interface Options extends Pick<RichTextField, 'name' | 'label' | 'admin' | 'localized'> {
  /** Of a text that is saved while it is written and checked when it is published. */
  takesDrafts?: boolean
}

/** Paragraphs, lists, emphasis, raised and lowered signs (10², H₂O), and links: what a page of the publication can set, checked on the server too. */
export const richText = ({ takesDrafts = false, ...options }: Options): Field => ({
  ...options,
  type: 'richText',
  editor,
  hooks: {
    beforeValidate: [
      ({ value, path, req }) =>
        validRichText(value as unknown, {
          field: options.name,
          part: partIn(path),
          takesDrafts,
          language: req.i18n.language,
        }),
    ],
  },
})
