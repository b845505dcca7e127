import { expect } from '@playwright/test'
import sharp from 'sharp'
import { texts } from '../support/reader-pages'
import { test } from '../support/readers-test'

for (const { page: text, version } of texts) {
  test(`the pictures of ${text.name} have their room and words, come from here, and load as a reader nears them`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(text.path)
    const pictures = page.locator('main img')
    const figures = version.exchanges.filter(({ type }) => type === 'figure').length
    expect(await pictures.count()).toBeGreaterThanOrEqual(1 + figures)

    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('complete', true)
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
      await expect(picture).toHaveAttribute('width', /^\d+$/)
      await expect(picture).toHaveAttribute('height', /^\d+$/)
      await expect(picture).toHaveAttribute('alt', /\S/)
      const from = await picture.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).origin)
      expect(from).toBe(new URL(baseURL ?? '').origin)
    }

    // The first one is the interview's own; below it come those of its parts and of the people.
    const [hero, ...later] = await pictures.all()
    if (!hero) throw new Error('The sample’s interviews all have a picture.')
    await expect(hero).toHaveAttribute('srcset', /480w.*960w.*1600w/)
    await expect(hero).toHaveAttribute('loading', 'eager')
    await expect(page.getByRole('article').first().getByRole('figure').getByRole('img')).toHaveCount(
      1 + figures,
    )
    for (const picture of later) await expect(picture).toHaveAttribute('loading', 'lazy')
  })
}

for (const width of [390, 1440]) {
  test(`a reader of ${width} px gets a picture that is not much larger than it is shown`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(texts[0]?.page.path ?? '/')
    const hero = page.getByRole('main').getByRole('img').first()
    await expect.poll(() => hero.evaluate((image: HTMLImageElement) => image.complete)).toBe(true)
    const { natural, shown } = await hero.evaluate((image: HTMLImageElement) => ({
      natural: image.naturalWidth,
      shown: image.clientWidth,
    }))
    expect(natural).toBeGreaterThan(0)
    const source = await hero.evaluate((image: HTMLImageElement) => image.currentSrc)
    expect(Number(/-(\d+)x\d+\.webp$/.exec(source)?.[1]), `shown at ${shown}`).toBeLessThanOrEqual(shown * 2)
  })
}

for (const [width, height] of [
  [40, 3000],
  [1600, 9000],
  [1, 1],
  [60, 40],
] as const) {
  test(`a picture of ${width} × ${height} is no larger than itself, nor than the window or the sheet`, async ({
    page,
  }) => {
    const body = await sharp({ create: { width, height, channels: 3, background: '#888' } })
      .png()
      .toBuffer()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.route('**/media/**', (route) => route.fulfill({ contentType: 'image/png', body }))
    for (const path of [texts[0]?.page.path ?? '/', '/en', '/en/interviews']) {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(path)
      const pictures = path.includes('/interviews/')
        ? page.getByRole('main').getByRole('figure').getByRole('img')
        : page.locator('main img')
      // As the page says of such a picture.
      await pictures.evaluateAll(
        (images: HTMLImageElement[], [wide, high]) => {
          for (const image of images) {
            image.removeAttribute('srcset')
            image.width = wide
            image.height = high
          }
        },
        [width, height] as const,
      )
      const sizes = () =>
        pictures.evaluateAll((images) =>
          images.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
        )
      const most = (one: 0 | 1) => async () => Math.max(...(await sizes()).map((size) => size[one] ?? 0))
      await expect.poll(most(0), { message: path }).toBeLessThanOrEqual(width)
      await expect.poll(most(1), { message: path }).toBeLessThanOrEqual(Math.min(height, 810))
      await page.emulateMedia({ media: 'print' })
      // An A4 sheet has 257 mm between its margins.
      await expect.poll(most(1), { message: path }).toBeLessThanOrEqual(Math.min(height, 690))
    }
    await page.unroute('**/media/**')
  })
}

test('a picture has one address: nobody else keeps it when it is taken back', async ({ request, page }) => {
  await page.goto('/en')
  const picture = await page.locator('main img').first().getAttribute('src')
  expect((await request.get(picture ?? '')).status()).toBe(200)
  const asked = new URLSearchParams({ url: picture ?? '', w: '640', q: '75' })
  expect((await request.get(`/_next/image?${asked.toString()}`)).status()).toBe(404)
})
