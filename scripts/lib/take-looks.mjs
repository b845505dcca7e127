/**
 * @typedef {object} Look
 * @property {string} name the file, .png or .webp
 * @property {keyof typeof addresses} page
 * @property {'en' | 'ar'} locale
 * @property {number} width
 * @property {'light' | 'dark'} scheme
 * @property {number} [height] of the first screen; the whole page without it
 */

/** One page of each kind, of the sample publication. */
const addresses = {
  home: { en: '/en', ar: '/ar' },
  interview: {
    en: '/en/interviews/a-library-shelved-by-street-names',
    ar: '/ar/interviews/مكتبة-رفوفها-أسماء-شوارع',
  },
  person: { en: '/en/authors/rima-dulayb', ar: '/ar/authors/rima-dulayb' },
  topic: { en: '/en/topics/memory', ar: '/ar/topics/memory' },
  place: { en: '/en/places/marsa-al-qasab', ar: '/ar/places/marsa-al-qasab' },
  speaker: { en: '/en/speakers/munir-al-sawaqi', ar: '/ar/speakers/munir-al-sawaqi' },
  authors: { en: '/en/authors', ar: '/ar/authors' },
  archive: { en: '/en/archive', ar: '/ar/archive' },
  search: { en: '/en/search?q=wells', ar: '/ar/search?q=الآبار' },
  about: { en: '/en/about', ar: '/ar/about' },
  list: { en: '/en/interviews', ar: '/ar/interviews' },
  'not-found': { en: '/no/page/at/all', ar: '/no/page/at/all' },
}

/**
 * @param {string} address
 * @param {readonly Look[]} looks
 * @returns {AsyncGenerator<{ name: string, bytes: Buffer }>}
 */
export async function* takeLooks(address, looks) {
  const { chromium } = await import('@playwright/test')
  const { default: sharp } = await import('sharp')
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    for (const { name, page: kind, locale, width, scheme, height } of looks) {
      const viewport = { width, height: height ?? 900 }
      const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto(new URL(addresses[kind][locale], address).href)
      await page.evaluate(showPictures)
      const taken = await page.screenshot({ fullPage: height === undefined })
      await page.close()
      const picture = sharp(taken)
      const bytes = name.endsWith('.png')
        ? picture.png({ palette: true, quality: 90, effort: 10 })
        : picture.webp({ quality: height === undefined ? 82 : 62 })
      yield { name, bytes: await bytes.toBuffer() }
    }
  } finally {
    await browser.close()
  }
}

/** In the page: pictures that wait until a reader comes near are fetched, and the page stands at its top again. */
async function showPictures() {
  await document.fonts.ready
  for (const picture of document.images) {
    picture.loading = 'eager'
    await picture.decode()
  }
  scrollTo(0, 0)
}
