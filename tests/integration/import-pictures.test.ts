import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'

import { inTransaction } from '../../scripts/cms/open-payload'
import { importPictures, picturesBelow } from '../../scripts/import/import-pictures'
import { makeInterview, pictureBytes } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

afterAll(closePayload)

describe('pictures beside an export', () => {
  it('come in by name through the checks of all pictures, the main one above its draft; the rest is told of', async () => {
    const payload = await openPayload()
    const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
    const name = unusual('quay').toLowerCase()
    await mkdir(path.join(folder, '2021', '03'), { recursive: true })
    const withPlace = await sharp(await pictureBytes())
      .withExif({ IFD0: { Copyright: 'where it was taken' } })
      .jpeg()
      .toBuffer()
    await writeFile(path.join(folder, '2021', '03', `${name}.jpg`), withPlace)
    await writeFile(path.join(folder, `${name}-2.jpg`), await pictureBytes())
    await writeFile(path.join(folder, `${name}-bad.jpg`), '<svg onload="x">')
    await symlink(`/etc/${name}`, path.join(folder, `${name}-link.jpg`))
    const shelf = await picturesBelow(folder, '/')
    const { id } = await makeInterview({ _status: 'draft' })
    const picture = (file: string, isMain = false) => ({
      address: `https://old.example/up/${file}`,
      alt: isMain ? 'A quay' : '',
      caption: 'By the water',
      isMain,
    })
    const before = await payload.count({ collection: 'media' })
    const said = await importPictures(
      [
        picture(`2021/03/${name}-300x200.jpg`, true),
        picture(`${name}-2.jpg`),
        picture(`${name}-bad.jpg`),
        picture(`${name}-link.jpg`),
        { ...picture(`2021/03/${name}.jpg`), address: `https://old.example/up/2021/03/${name}-300x200.jpg` },
      ],
      shelf,
      { interview: id, locale: 'en' },
      (work) => inTransaction(payload, work),
    )
    await rm(folder, { recursive: true })
    expect(said.map((sentence) => sentence.replaceAll(name, 'quay'))).toEqual([
      'Picture quay-300x200.jpg: above the text.',
      'Picture quay-2.jpg: stored; it stood in the text. Add it where it belongs.',
      expect.stringMatching(/^Picture quay-bad\.jpg was not stored\. This is not a JPEG/),
      'Picture not found: quay-link.jpg',
      'Picture quay-300x200.jpg: stored; it stood in the text. Add it where it belongs.',
    ])
    expect((await payload.count({ collection: 'media' })).totalDocs - before.totalDocs).toBe(2)
    const stored = await payload.findByID({ collection: 'interviews', id, draft: true, depth: 1 })
    expect(stored.hero).toMatchObject({ alt: 'A quay', caption: 'By the water', mimeType: 'image/webp' })
  })

  it('are asked for before anything is stored where there is no such folder', async () => {
    await expect(picturesBelow('not-there', tmpdir())).rejects.toThrow('no such folder')
    expect((await picturesBelow(null, '/')).files.size).toBe(0)
  })
})
