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

import { FootnotesFeature } from './footnotes-feature'
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

const features = [
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
]

const editor = lexicalEditor({ features })
const editorOfInterviews = lexicalEditor({ features: [...features, FootnotesFeature()] })

/** The place of the part that a text stands in, from 0: the first number on the way to it. */
function partIn(path: readonly (string | number)[]): number | undefined {
  const place = path.find((step) => /^\d+$/.test(String(step)))
  return place === undefined ? undefined : Number(place)
}

interface Options extends Pick<RichTextField, 'name' | 'label' | 'admin' | 'localized'> {
  /** Of the text of an interview: saved while it is written, checked when it is published, and with footnotes below it. */
  ofInterview?: boolean
}

/** Paragraphs, lists, emphasis, raised and lowered signs (10², H₂O), and links: what a page of the publication can set, checked on the server too. */
export const richText = ({ ofInterview = false, ...options }: Options): Field => ({
  ...options,
  type: 'richText',
  editor: ofInterview ? editorOfInterviews : editor,
  hooks: {
    beforeValidate: [
      ({ value, path, req }) =>
        validRichText(value as unknown, {
          field: options.name,
          part: partIn(path),
          takesDrafts: ofInterview,
          takesFootnotes: ofInterview,
          language: req.i18n.language,
        }),
    ],
  },
})
