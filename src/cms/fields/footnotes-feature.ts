import { createServerFeature } from '@payloadcms/richtext-lexical'

import { FootnoteNode } from '@/cms/admin/footnotes/footnote-node'

/** Footnotes in the editor; the server knows their nodes, too. */
export const FootnotesFeature = createServerFeature({
  key: 'footnotes',
  feature: {
    ClientFeature: '@/cms/admin/footnotes/footnotes-feature#FootnotesFeatureClient',
    nodes: [{ node: FootnoteNode }],
  },
})
