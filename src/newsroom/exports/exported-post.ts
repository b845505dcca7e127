/** What a post was where it comes from. */
export interface Was {
  /** An instant; null where it was not out yet. */
  published: string | null
  slug: string | null
  /** Where readers found it there, from the root; null where that was no path of its own. */
  path: string | null
  /** Other addresses that led there, from the root: `/?p=12`, and the slug alone. */
  also: string[]
  /** Whom the export names for it. What they did is asked, as of everybody. */
  by: string[]
}

/** A picture of a post, which an export names and does not hold. */
export interface ExportedPicture {
  /** As the export has it: of the whole web, or from a place of the old site. */
  address: string
  alt: string
  caption: string
  /** Whether it stood above the text. */
  isMain: boolean
}

/** A post as a page of its own, which is brought like any other. */
export interface ExportedPost {
  name: string
  html: string
  was: Was
  /** The main one first, then as they stand in the text. */
  pictures: ExportedPicture[]
}

/** What of an export is no text to bring, and how much of it there is. */
export const passedOverKinds = ['page', 'picture', 'comment', 'deleted', 'empty', 'other'] as const
export type PassedOver = Record<(typeof passedOverKinds)[number], number>

/** All posts that a program has written out. */
export interface Export {
  from: 'WordPress' | 'Ghost'
  posts: ExportedPost[]
  passedOver: PassedOver
}

export const nothingPassedOver = (): PassedOver => ({
  page: 0,
  picture: 0,
  comment: 0,
  deleted: 0,
  empty: 0,
  other: 0,
})
