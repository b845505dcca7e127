/** What an editor may say that a paragraph is. */
export const mendKinds = ['question', 'answer', 'headline', 'standfirst', 'name', 'bio', 'leftOut'] as const

/** What an editor says that a paragraph is, where the parser says otherwise. */
export type Mend = (typeof mendKinds)[number]

export const isMend = (value: unknown): value is Mend => mendKinds.some((kind) => kind === value)
