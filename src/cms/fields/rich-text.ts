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
import type { Field, RichTextField } from 'payload'

import { SoundTextFeature } from './sound-text-feature'
import { validRichText } from './valid-rich-text'

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true }),
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
