import { sql } from '@payloadcms/db-postgres'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/env'

import { askOne } from './reading/ask'

export interface PictureFileFound {
  /** Changes with what the file holds. */
  tag: string
  /** WebP, as every upload is encoded. */
  read: () => Promise<Uint8Array<ArrayBuffer>>
}

/** A file of a picture that readers see now; null of any other. */
export async function getPictureFile(file: string): Promise<PictureFileFound | null> {
  const shown = await askOne(sql`select from reading.files where file = ${file}`)
  return shown && openPictureFile(file)
}

/** A file of a picture, whoever may see it. */
export async function openPictureFile(file: string): Promise<PictureFileFound | null> {
  const place = path.join(env.mediaFolder, path.basename(file))
  const found = await stat(place).catch(() => null)
  if (!found?.isFile()) return null
  return {
    tag: `${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}`,
    read: async () => new Uint8Array(await readFile(place)),
  }
}
