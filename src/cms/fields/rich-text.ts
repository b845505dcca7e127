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

import { SoundTextFeature } from './sound-text-feature'
import { validRichText } from './valid-rich-text'

/** Payload stores an address that it does not know (`/ar/…` in Arabic letters) as one that nobody can follow; ours are sound. */
const withoutEscaping = ({ defaultFields }: { defaultFields: FieldAffectingData[] }) =>
  defaultFields.map((field) =>
    field.type === 'text' && field.name === 'url' ? { ...field, hooks: {} } : field,
  )

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true, fields: withoutEscaping }),
    UnorderedListFeature(),
    OrderedListFeature(),
    InlineToolbarFeature(),
    SoundTextFeature(),
  ],
})

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
    beforeValidate: [({ value }) => validRichText(value as unknown, { field: options.name, takesDrafts })],
  },
})
