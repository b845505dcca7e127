/** Days for which a link may lead to a draft. */
export const linkDays = [1, 3, 7, 30] as const
export type LinkDays = (typeof linkDays)[number]

/** A link as those see it who may take it back; where it leads is told once, when it is made. */
export interface DraftLink {
  id: number
  forWhom: string
  /** Who made it; null where they have gone. */
  by: string | null
  /** An instant. */
  until: string
}

export interface NewDraftLink extends DraftLink {
  /** From the root. */
  path: string
}
