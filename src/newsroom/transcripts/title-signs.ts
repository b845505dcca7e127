import type { FrontMatterTitle } from './front-matter'
import type { NotUnderstood, TranscriptMarker } from './transcript'

/** The signs of YAML around a title. */
export const markersOfTitle = (title: FrontMatterTitle | null): TranscriptMarker[] =>
  (title?.around ?? []).flatMap(({ line, text, isRead }) =>
    isRead ? [{ line, text, kind: 'emphasis', name: null }] : [],
  )

/** What else stands in the lines of a title. */
export const asidesOfTitle = (title: FrontMatterTitle | null): NotUnderstood[] =>
  (title?.around ?? []).flatMap(({ line, text, isRead }) =>
    isRead ? [] : [{ line, text, why: 'front-matter' }],
  )
