import type { PayloadRequest } from 'payload'

import type { Change } from '@/newsroom/translation/behind'

/** What a request says of the interviews that it saves, and what their steps say to one another. Payload itself hands on data and no more. */
export interface Saving {
  /** The number of the save that the writer of each interview had before them. */
  basedOn: Map<number, number>
  /** Rows that came without an id, by the one that they were given. */
  unnamed: Set<string>
  /** Whether many interviews are saved at once. */
  isOfMany: boolean
  /** Whether what comes out of the trash is to be public. */
  publishes: boolean
  /** The version whose words come back, and the newest save that whoever restores it has seen. */
  restoring: { version: number | null; basedOn: number | null }
  /** What an editor said of each change to a source that is being released, by key. */
  changes: ReadonlyMap<string, Change>
  /** Whether the server carries on what somebody has published: it may what the writer may not. */
  follows: boolean
}

const begun = (): Saving => ({
  basedOn: new Map(),
  unnamed: new Set(),
  isOfMany: false,
  publishes: false,
  restoring: { version: null, basedOn: null },
  changes: new Map(),
  follows: false,
})

/** One for each request: Payload copies its context, but never what is in it. */
export const savingOf = ({ context }: Pick<PayloadRequest, 'context'>): Saving =>
  (context['saving'] ??= begun()) as Saving

/** Saves as the server itself, for as long as that takes. */
export async function asServer<Answer>(req: PayloadRequest, work: () => Promise<Answer>): Promise<Answer> {
  const saving = savingOf(req)
  const before = saving.follows
  saving.follows = true
  try {
    return await work()
  } finally {
    saving.follows = before
  }
}
