import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeUser, pictureBytes, type SignedIn } from '../support/builders'
import { closePayload, unusual } from '../support/open-payload'
import { type Answer, docOf, rest } from '../support/rest'

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

const upload = (
  bytes: Buffer,
  type: string,
  extension: string,
  data: object,
  locale = 'en',
): Promise<Answer> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), `${unusual('up')}.${extension}`)
  return rest(`/api/media?locale=${locale}`, { method: 'POST', token: editor.token, body: form })
}

const secret = 'canaryinxmp'
/** A picture on its side, with where it was taken and by whom. */
const tagged = () =>
  sharp({ create: { width: 1800, height: 900, channels: 3, background: { r: 90, g: 120, b: 60 } } })
    .withExif({
      IFD0: { Artist: secret, Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '36/1 12/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '37/1 9/1 0/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><who>${secret}</who></x:xmpmeta>`)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()

describe('a picture', () => {
  it('keeps in no file where and by whom it was taken', async () => {
    const bytes = await tagged()
    expect(await sharp(bytes).metadata()).toMatchObject({
      exif: expect.any(Buffer) as Buffer,
      xmp: expect.any(Buffer) as Buffer,
    })
    const answer = await upload(bytes, 'image/jpeg', 'jpg', { alt: 'A wall' })
    expect(answer.status, answer.text).toBe(201)
    const doc = docOf(answer)
    const sizes = Object.values(doc['sizes'] as Record<string, { filename: string | null }>)
    const names = [doc['filename'], ...sizes.map(({ filename }) => filename)].filter(
      (name) => typeof name === 'string',
    )
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) {
      const file = await rest(`/api/media/file/${name}`, { token: editor.token })
      const { exif, xmp, iptc, orientation } = await sharp(file.bytes).metadata()
      expect({ exif, xmp, iptc, orientation }, name).toEqual({})
      expect(file.bytes.includes(secret), name).toBe(false)
    }
  })

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'image/svg+xml', 'svg'],
    [
      'SVG called JPEG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      'image/jpeg',
      'jpg',
    ],
    ['HTML called PNG', '<!doctype html><script>1</script>', 'image/png', 'png'],
    ['GIF called WebP', 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;', 'image/webp', 'webp'],
    ['nothing', '', 'image/jpeg', 'jpg'],
  ])('is no %s', async (_, text, type, extension) => {
    const answer = await upload(Buffer.from(text, 'latin1'), type, extension, { alt: 'x' })
    expect(answer.status, answer.text).toBe(400)
  })

  it('is described in one language at least, in any', async () => {
    const bytes = await pictureBytes()
    expect((await upload(bytes, 'image/jpeg', 'jpg', {})).status).toBe(400)
    const answer = await upload(bytes, 'image/jpeg', 'jpg', { alt: 'جدار' }, 'ar')
    expect(answer.status, answer.text).toBe(201)
    const path = `/api/media/${String(docOf(answer)['id'])}`
    const change = (locale: string, alt: string) =>
      rest(`${path}?locale=${locale}`, { method: 'PATCH', token: editor.token, body: { alt } })
    expect((await change('en', '')).status).toBe(200)
    expect((await change('ar', '')).status).toBe(400)
  })
})
