import type { BeforePublishing } from '@/cms/naming/before-publishing'

/** What is to be known before the newest save of an interview goes out; null where it cannot be asked now. */
export async function askBeforePublishing(id: number | string): Promise<BeforePublishing | null> {
  const answer = await fetch(`/api/interviews/${String(id)}/before-publishing`, {
    credentials: 'same-origin',
  }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as BeforePublishing) : null
}
