import type { Saved } from '@/newsroom/translation/merge-saves'

/** The text as it was last saved, whoever saved it. */
export async function newestSave(id: number | string): Promise<Saved> {
  const response = await fetch(`/api/interviews/${String(id)}?draft=true&depth=0`, {
    credentials: 'same-origin',
    cache: 'no-store',
  })
  if (!response.ok) throw new Error(`The newest text could not be read: ${String(response.status)}`)
  return (await response.json()) as Saved
}

export const revisionOf = (saved: Saved | null | undefined): number => Number(saved?.['revision'] ?? 0)
