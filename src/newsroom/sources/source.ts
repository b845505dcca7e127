import type { PassedOverKind } from '@/newsroom/interchange/passed-over'

/** A file as the text that a transcript is read from. */
export interface Source {
  text: string
  /** Whether signs of Markdown in it are signs, or words. */
  isMarkdown: boolean
  /** What of the file is not in the text, with its words and where; and what was recognized (encoding). */
  notes: readonly SourceNote[]
  /** When what stands in a line begins in its recording, in seconds; of captions, by the number of the line. */
  starts?: Starts
}

/** Plain data: it travels to whoever looks at the text, and back. */
export type Starts = Readonly<Record<string, number>>

export type SourceNoteKind =
  | PassedOverKind
  /** Which one the file has, where it is not UTF-8. */
  | 'encoding'
  /** Looks that a text has no sign for. */
  | 'looks'
  /** An address that nobody could follow. */
  | 'link'
  /** What programs say to one another: scripts, styles. */
  | 'script'
  /** What a page is called, besides what stands on it. */
  | 'title'
  /** A button or a field of a page. */
  | 'control'
  /** When something was said. */
  | 'times'
  /** How a caption is called. */
  | 'captionName'
  /** There is more than is told of. */
  | 'more'

export interface SourceNote {
  kind: SourceNoteKind
  words: string
  /** Who wrote it, where the file says. */
  by: string | null
  /** The line of the text beside which it stood; null where it stood beside none. */
  line: number | null
  /** How often. */
  count: number
}

/** What is not in the text, before anybody knows its line. */
export type LeftOut = Pick<SourceNote, 'kind' | 'words' | 'by'>
