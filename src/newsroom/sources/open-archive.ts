import { UnpackBudget, unpack } from '@/newsroom/interchange/unpack'
import { zipEntries } from '@/newsroom/interchange/zip-entries'

const longestType = 200

export interface Archive {
  names: readonly string[]
  /** What an OpenDocument archive says that it is; empty of others. */
  mimetype: string
}

/** The names of what is in an archive, without unpacking it. */
export function openArchive(bytes: Uint8Array): Archive {
  const names: string[] = []
  const entries = zipEntries(bytes, (name) => {
    names.push(name)
    return name === 'mimetype'
  })
  const entry = entries.get('mimetype')
  if (!entry || entry.packed.length > longestType) return { names, mimetype: '' }
  const [chunk] = unpack(entry, new UnpackBudget())
  return { names, mimetype: new TextDecoder().decode(chunk?.subarray(0, longestType)) }
}
