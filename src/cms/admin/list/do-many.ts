import { postAct } from '@/cms/desk/post-act'
import type { ManyAct, Planned } from '@/cms/publishing/many-plan'
import type { Locale } from '@/i18n/locales'

/** One that the server refused after all, and its sentence. */
export interface Refused {
  row: Planned
  why: string
}

export interface Outcome {
  done: number
  refused: Refused[]
  /** Those that were not begun, since somebody stopped it. */
  left: number
}

const bodies: Readonly<Record<ManyAct, () => object>> = {
  publish: () => ({ _status: 'published' }),
  unpublish: () => ({ _status: 'draft' }),
  trash: () => ({ deletedAt: new Date().toISOString() }),
}

/** Does it to one after the other, each a save of its own: where one is refused the others go on. */
export async function doMany(
  act: ManyAct,
  rows: readonly Planned[],
  {
    language,
    onDone,
    isStopped,
  }: { language: Locale; onDone: (count: number) => void; isStopped: () => boolean },
): Promise<Outcome> {
  const refused: Refused[] = []
  let begun = 0
  for (const row of rows) {
    if (isStopped()) break
    const body = { ...bodies[act](), revision: row.revision }
    const acted = await postAct(`/interviews/${String(row.id)}`, body, language, 'PATCH')
    if (acted.refused !== undefined) refused.push({ row, why: acted.refused })
    onDone(++begun)
  }
  return { done: begun - refused.length, refused, left: rows.length - begun }
}
