import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { PicturesByName } from '@/newsroom/exports/picture-names'

import { type PictureFile, takePictures } from './picture-files'

const file = (path: string, words: string | Uint8Array<ArrayBuffer>) => ({
  path,
  file: new File([words], path.split('/').at(-1) ?? ''),
})
const take = async (...files: ReturnType<typeof file>[]) => {
  const pictures = new PicturesByName<PictureFile>()
  const texts = await takePictures(files, pictures)
  const wordsOf = async (address: string) => (await pictures.find(address)?.read())?.text()
  return { texts: texts.map(({ name }) => name), wordsOf }
}

describe('files that are given beside an export', () => {
  it('are pictures by their names, with the folders that they are in, and the rest is text', async () => {
    const { texts, wordsOf } = await take(
      file('/uploads/2020/quay.jpg', 'older'),
      file('/uploads/2021/quay.jpg', 'newer'),
      file('/old.xml', '<rss>'),
    )
    expect(texts).toEqual(['old.xml'])
    expect(await wordsOf('https://old.example/uploads/2021/quay-300x200.jpg')).toBe('newer')
    expect(await wordsOf('https://old.example/uploads/2020/quay.jpg')).toBe('older')
  })

  it('may be a ZIP, of which a picture is opened when it is asked for, and nothing else', async () => {
    const zip = zipSync({
      'uploads/2021/quay.jpg': strToU8('in the archive'),
      '__MACOSX/uploads/2021/._quay.jpg': strToU8('not this'),
      'uploads/readme.txt': strToU8('nor this'),
      'uploads/huge.jpg': new Uint8Array(20_000_001),
    })
    const { texts, wordsOf } = await take(file('/pictures.zip', zip))
    expect(texts).toEqual([])
    expect(await wordsOf('https://old.example/uploads/2021/quay.jpg')).toBe('in the archive')
    for (const other of ['._quay.jpg', 'readme.txt', 'huge.jpg'])
      expect(await wordsOf(`https://old.example/uploads/${other}`)).toBeUndefined()
  })

  it.each([
    ['without pictures', zipSync({ 'a.txt': strToU8('a') })],
    ['that is none', strToU8('PK, and no more')],
  ])('are left to be refused by the server where they are a ZIP %s', async (_, bytes) => {
    expect((await take(file('/a.zip', bytes))).texts).toEqual(['a.zip'])
  })
})
