import type { PayloadRequest } from 'payload'

import { referencesOf, type Used } from '@/cms/uses/used-records'
import { idOf } from '@/cms/id-of'
import { plainText } from '@/text/plain-text'
import type { Interview } from '@/payload-types'

/** Words that stand on an interview's page and are kept in a record: a picture's, a bio, the name of a topic or place. */
export interface RecordPlace {
  kind: 'picture' | 'bio' | 'subject'
  collection: Used
  id: number
}

interface Worded {
  place: RecordPlace
  words: string
}

/** The texts of a field in every language. */
function inAll(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [plainText(value)]
  return Object.values(value).flatMap(inAll)
}

const kinds = {
  media: { kind: 'picture', fields: ['alt', 'caption', 'credit'] },
  authors: { kind: 'bio', fields: ['bio'] },
  translators: { kind: 'bio', fields: ['bio'] },
  topics: { kind: 'subject', fields: ['name'] },
  places: { kind: 'subject', fields: ['name'] },
} as const

/** Those whose bio stands below the text: a withheld person's own does not. */
const named = (
  rows: readonly { person?: number | { id: number } | null; creditedAs: string }[] | null | undefined,
) => (rows ?? []).filter(({ creditedAs }) => creditedAs === 'name').map(({ person }) => idOf(person))

export async function recordPlaces(versions: readonly Interview[], req: PayloadRequest): Promise<Worded[]> {
  const found: Worded[] = []
  for (const [name, { kind, fields }] of Object.entries(kinds)) {
    const collection = name as keyof typeof kinds
    const used = versions.flatMap((version): readonly (number | null)[] =>
      collection === 'authors' || collection === 'translators'
        ? named(version[collection])
        : (referencesOf(version)[collection] ?? []),
    )
    const ids = [...new Set(used.filter((id) => id !== null))]
    if (ids.length === 0) continue
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: number }>({
      collection,
      where: { id: { in: ids } },
      locale: 'all',
      pagination: false,
      req,
    })
    for (const doc of docs)
      found.push({
        place: { kind, collection, id: doc.id },
        words: fields.flatMap((field) => inAll(doc[field])).join('\n'),
      })
  }
  return found
}
