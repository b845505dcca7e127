import * as qs from 'qs-esm'

import type { Picked } from './record-label'

type Where = Record<string, unknown>

export interface Page {
  docs: Picked[]
  nextPage: number | null
}

const perPage = 20

/** Whose name may have been withdrawn. */
const people: readonly string[] = ['authors', 'translators', 'speakers']

const fieldsOf = (collection: string) => {
  if (collection === 'interviews') return { headline: true, language: true, translationOf: true }
  return { name: true, ...(people.includes(collection) ? { withdrawnAt: true, withdrawnBy: true } : {}) }
}

/** Asks the newsroom's own door, which knows who may see what, for records in all of their languages. */
export async function askRecords(
  collection: string,
  where: readonly Where[],
  { page = 1, limit = perPage, signal }: { page?: number; limit?: number; signal?: AbortSignal } = {},
): Promise<Page | null> {
  const isText = collection === 'interviews'
  const query = {
    draft: true,
    locale: 'all',
    limit,
    page,
    depth: isText ? 1 : 0,
    select: fieldsOf(collection),
    ...(isText ? { populate: { interviews: { headline: true } } } : {}),
    sort: '-updatedAt',
    where: { and: where },
  }
  try {
    const answer = await fetch(`/api/${collection}`, {
      method: 'POST',
      body: qs.stringify(query),
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      signal: signal ?? null,
    })
    return answer.ok ? ((await answer.json()) as Page) : null
  } catch {
    return null
  }
}
