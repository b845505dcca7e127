import type { Saved } from '@/newsroom/translation/merge-saves'

async function read(address: string): Promise<Saved> {
  const response = await fetch(`/api/interviews/${address}`, {
    credentials: 'same-origin',
    cache: 'no-store',
  })
  if (!response.ok) throw new Error(`The newest text could not be read: ${String(response.status)}`)
  return (await response.json()) as Saved
}

/** The text as it was last saved, whoever saved it. */
export const newestSave = (id: number | string): Promise<Saved> => read(`${String(id)}?draft=true&depth=0`)

/** The number of the last save. */
export const newestRevision = async (id: number | string): Promise<number> =>
  Number((await read(`${String(id)}/revision`))['revision'] ?? 0)
