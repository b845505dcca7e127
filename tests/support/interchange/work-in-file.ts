import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const body = 'word/document.xml'
const escaped = (id: string) => id.replaceAll('.', '\\.')

const unit = (id: string) =>
  new RegExp(`(<trans-unit id="${escaped(id)}".*?</source>)(?:<target.*?</target>)?`, 's')
const row = (id: string) => new RegExp(`(\\{\\{${escaped(id)} .*?</w:tc><w:tc>.*?</w:pPr>).*?(</w:p>)`, 's')

type Words = Readonly<Record<string, string>>

/** A file that went out, with these translations typed into it and everything else as it was. */
export function workInFile(bytes: Uint8Array, words: Words, change = (text: string) => text): Uint8Array {
  const typed = (text: string, where: (id: string) => RegExp, as: (said: string) => string) =>
    Object.entries(words).reduce((all, [id, said]) => {
      if (!where(id).test(all)) throw new Error(`The file has no ${id}.`)
      return all.replace(where(id), as(said))
    }, change(text))
  if (bytes[0] !== 0x50) return strToU8(typed(strFromU8(bytes), unit, (said) => `$1<target>${said}</target>`))
  const parts = unzipSync(bytes)
  const text = typed(
    strFromU8(parts[body] ?? new Uint8Array()),
    row,
    (said) => `$1<w:r><w:t>${said}</w:t></w:r>$2`,
  )
  return zipSync({ ...parts, [body]: strToU8(text) })
}
