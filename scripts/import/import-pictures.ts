import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import { PictureError } from '@/cms/pictures/picture-error'
import { mostPictureBytes } from '@/cms/pictures/picture-endpoints'
import { preparePicture } from '@/cms/pictures/prepare-picture'
import type { Locale } from '@/i18n/locales'
import type { ExportedPicture } from '@/newsroom/exports/exported-post'
import { isPictureName, pictureName, PicturesByName } from '@/newsroom/exports/picture-names'

import { UsageError } from './choices'

export interface PictureShelf {
  files: PicturesByName<string>
  stored: Map<string, number>
}

/** The pictures below a folder by their names; links within it are not followed. */
export async function picturesBelow(folder: string | null, givenIn: string): Promise<PictureShelf> {
  const files = new PicturesByName<string>()
  if (folder === null) return { files, stored: new Map() }
  const root = path.resolve(givenIn, folder)
  const found = await stat(root).catch(() => null)
  if (!found?.isDirectory())
    throw new UsageError(`--pictures ${folder}: there is no such folder. Nothing was imported.`)
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && isPictureName(entry.name)) {
      const file = path.join(entry.parentPath, entry.name)
      files.add(path.relative(root, file), file)
    }
  return { files, stored: new Map() }
}

/** The same checks as at the newsroom's door: what is no picture is never opened, and nothing that the camera wrote is kept. */
async function storePicture(
  { alt, caption }: ExportedPicture,
  file: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<number> {
  const { size } = await stat(file)
  if (size > mostPictureBytes) throw new PictureError('tooLarge', { most: mostPictureBytes / 1_000_000 })
  const data = await preparePicture(await readFile(file), null)
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: alt || caption, caption },
    file: { data, name: path.basename(file), mimetype: 'image/png', size: data.length },
    locale,
    req,
  })
  return id
}

/** Stores the pictures of a post that are at hand, puts the main one above its draft, and says what became of each. */
export async function importPictures(
  pictures: readonly ExportedPicture[],
  { files, stored }: PictureShelf,
  { interview, locale }: { interview: number; locale: Locale },
  inTransaction: <Done>(work: (req: PayloadRequest) => Promise<Done>) => Promise<Done>,
): Promise<string[]> {
  const sentences: string[] = []
  for (const picture of pictures) {
    const { address, isMain } = picture
    const name = pictureName(address)
    const file = files.find(address)
    if (file === null) {
      sentences.push(`Picture not found: ${name}`)
      continue
    }
    try {
      const id =
        stored.get(address) ?? (await inTransaction((req) => storePicture(picture, file, locale, req)))
      stored.set(address, id)
      if (isMain)
        await inTransaction((req) =>
          req.payload.update({
            collection: 'interviews',
            id: interview,
            draft: true,
            data: { hero: id },
            req,
          }),
        )
      sentences.push(
        isMain
          ? `Picture ${name}: above the text.`
          : `Picture ${name}: stored; it stood in the text. Add it where it belongs.`,
      )
    } catch (error) {
      const why =
        error instanceof PictureError
          ? error.in('en')
          : error instanceof Error
            ? error.message
            : String(error)
      sentences.push(`Picture ${name} was not stored. ${why}`)
    }
  }
  return sentences
}
