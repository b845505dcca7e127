import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLooks } from './lib/take-looks.mjs'

/**
 * Pictures of the pages of a running Dragoman that has the sample publication.
 *
 *   npm run looks -- http://127.0.0.1:3000            the few that docs/looks shows
 *   npm run looks -- http://127.0.0.1:3000 FOLDER     every page, width, language and scheme, to look through
 */
const [address, folder] = process.argv.slice(2)
if (!address) {
  console.log(
    'Please give the address of a running Dragoman: npm run looks -- http://127.0.0.1:3000 [FOLDER]',
  )
  process.exit(1)
}

/** @typedef {import('./lib/take-looks.mjs').Look} Look */

/** @type {readonly Look[]} */
const shown = [
  { name: 'interview.png', page: 'interview', locale: 'en', width: 1440, scheme: 'light', height: 1000 },
  { name: 'home.webp', page: 'home', locale: 'en', width: 1440, scheme: 'light', height: 1000 },
  {
    name: 'interview-ar-dark.webp',
    page: 'interview',
    locale: 'ar',
    width: 390,
    scheme: 'dark',
    height: 844,
  },
]

/** @returns {readonly Look[]} */
function all() {
  const pages = /** @type {const} */ (['home', 'interview', 'person', 'list', 'not-found'])
  const locales = /** @type {const} */ (['en', 'ar'])
  const schemes = /** @type {const} */ (['light', 'dark'])
  return pages.flatMap((page) =>
    locales.flatMap((locale) =>
      schemes.flatMap((scheme) =>
        [390, 820, 1440].map((width) => ({
          name: `${page}-${locale}-${scheme}-${width}.webp`,
          page,
          locale,
          width,
          scheme,
        })),
      ),
    ),
  )
}

const into = folder ?? join(import.meta.dirname, '../docs/looks')
mkdirSync(into, { recursive: true })
for await (const { name, bytes } of takeLooks(address, folder ? all() : shown)) {
  const file = join(into, name)
  writeFileSync(file, bytes)
  console.log(`${file}  ${Math.ceil(statSync(file).size / 1024)} KB`)
}
