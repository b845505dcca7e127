import { oneLine } from '@/text/one-line'
import type { Citation } from './to-citation'

/** A record for reference managers. A4 is where they read translators; who answered has no tag and stands in a note. */
export function toRis(citation: Citation): string {
  const { title, kind, authors, translators, others, original, publication, day, language, url } = citation
  const rows: readonly (readonly [string, string])[] = [
    ['TY', 'MGZN'],
    ['ID', citation.id],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ...translators.map((name) => ['A4', name] as const),
    ...(original ? [['OP', original.title] as const] : []),
    ['T2', publication],
    ['PB', publication],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['LA', language],
    ['UR', url],
    ...[kind, ...others].map((note) => ['N1', note] as const),
    ['ER', ''],
  ]
  return rows.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}
