import type { BeforePublishing } from '@/cms/naming/before-publishing'
import type { NamedElsewhere } from '@/cms/naming/other-interviews'

const ask = async (id: number | string, about: string): Promise<unknown> => {
  const answer = await fetch(`/api/interviews/${String(id)}/${about}`, { credentials: 'same-origin' }).catch(
    () => null,
  )
  return answer?.ok ? await answer.json() : null
}

/** What is to be known before the newest save of an interview goes out; null where it cannot be asked now. */
export const askBeforePublishing = async (id: number | string): Promise<BeforePublishing | null> =>
  (await ask(id, 'before-publishing')) as BeforePublishing | null

/** Where other interviews say what this one does not. */
export const askNamedElsewhere = async (id: number | string): Promise<NamedElsewhere | null> =>
  (await ask(id, 'named-elsewhere')) as NamedElsewhere | null
