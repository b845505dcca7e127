import { parseJson } from '@/newsroom/sources/parse-json'
import { orRefused } from '@/newsroom/sources/refuse-source'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'

import type { Export } from './exported-post'
import { ghostTables, readGhost } from './read-ghost'
import { readWordPress } from './read-wordpress'

const head = 20_000
const wordpress = /<rss\b[^>]*\bxmlns:wp\s*=|<wp:(?:wxr_version|post_type|author_id)>|WordPress eXtended RSS/
const ghost = /^\ufeff?\s*\{\s*"(?:db|data|meta)"\s*:/u

/** Whether a file looks like one in which there are many texts, by how it begins: so that it is opened as such. */
export function isExport(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, head))
  return (start.trimStart().startsWith('<') && wordpress.test(start)) || ghost.test(start)
}

function decodedStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

/** The posts of an export of WordPress or Ghost; null of a file that is none after all. @throws TranscriptError */
export function readExport(bytes: Uint8Array, file: string): Export | null {
  if (new TextDecoder().decode(bytes.subarray(0, head)).trimStart().startsWith('<'))
    return someIn(
      file,
      orRefused(file, () => readWordPress(bytes)),
    )
  const tables = orRefused(file, () => ghostTables(parseJson(decodedStrictly(bytes))))
  return tables && someIn(file, readGhost(tables))
}

function someIn(file: string, found: Export): Export {
  if (found.posts.length > 0) return found
  throw new TranscriptError('empty', file, 'noPosts', { from: found.from })
}
