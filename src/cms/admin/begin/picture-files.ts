import { unzipSync } from 'fflate'

import { isPictureName, type PicturesByName } from '@/newsroom/exports/picture-names'

/** The bytes of a picture, read when it is asked for. */
export interface PictureFile {
  name: string
  read: () => Promise<Blob>
}

const mostBytes = 20_000_000
/** Of an archive, which the browser holds whole while it is looked through. */
const mostZipped = 1_000_000_000

const entriesOf = (name: string, entries: FileSystemEntry[]) => entries.map((entry) => ({ name, entry }))

/** All files below what was dropped: a folder is named in pieces. */
async function filesIn(entries: readonly FileSystemEntry[]): Promise<{ path: string; file: File }[]> {
  const found: { path: string; file: File }[] = []
  const left = entriesOf('', [...entries])
  for (let next = left.pop(); next; next = left.pop()) {
    const { entry } = next
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) =>
        (entry as FileSystemFileEntry).file(done, failed),
      )
      found.push({ path: entry.fullPath, file })
      continue
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
      if (some.length === 0) break
      left.push(...entriesOf('', some))
    }
  }
  return found
}

/** What was dropped, with its folders. To be called while the event is heard: afterwards the browser tells nothing. */
export function droppedFiles({ items, files }: DataTransfer): Promise<{ path: string; file: File }[]> {
  const entries = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? [])
  return entries.length > 0 ? filesIn(entries) : Promise.resolve(chosenFiles(files))
}

export const chosenFiles = (files: FileList | null): { path: string; file: File }[] =>
  Array.from(files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }))

/** The pictures of an archive by their names; nothing of it is opened before it is asked for. */
async function addZipped(file: File, pictures: PicturesByName<PictureFile>): Promise<number> {
  if (file.size > mostZipped) return 0
  const bytes = new Uint8Array(await file.arrayBuffer())
  let found = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isPictureName(name) || name.startsWith('__MACOSX/') || originalSize > mostBytes) return false
      found += 1
      const read = () => {
        const opened = unzipSync(bytes, { filter: (one) => one.name === name })[name]
        return Promise.resolve(new Blob(opened ? [new Uint8Array(opened)] : []))
      }
      pictures.add(name, { name: name.split('/').at(-1) ?? name, read })
      return false
    },
  })
  return found
}

/** Adds the pictures among files to those that are known; answers the files that are none. */
export async function takePictures(
  files: readonly { path: string; file: File }[],
  pictures: PicturesByName<PictureFile>,
): Promise<File[]> {
  const texts: File[] = []
  for (const { path, file } of files) {
    if (isPictureName(file.name)) pictures.add(path, { name: file.name, read: () => Promise.resolve(file) })
    else if (!/\.zip$/i.test(file.name)) texts.push(file)
    else if ((await addZipped(file, pictures).catch(() => 0)) === 0) texts.push(file)
  }
  return texts
}
