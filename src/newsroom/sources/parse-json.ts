import { FileError } from '@/newsroom/interchange/file-error'

/** Each takes many times the memory of its two signs, and a reader of JSON that runs out of it takes the whole process along. */
const mostRecords = 2_000_000

/** What a text of JSON says; undefined where it is none. @throws FileError where it has more records and lists than memory may hold */
export function parseJson(text: string): unknown {
  let records = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x7b || sign === 0x5b) records += 1
  }
  if (records > mostRecords) throw new FileError('tooManyElements', { most: mostRecords })
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
