import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What words in square brackets are, in the editor. */
export const MarksFeature = createServerFeature({
  key: 'marks',
  feature: { ClientFeature: '@/cms/admin/marks/marks-feature#MarksFeatureClient' },
})
