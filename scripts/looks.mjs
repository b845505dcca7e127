import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLooks } from './lib/take-looks.mjs'

/**
 * Pictures of the pages of a running Dragoman that has the sample publication.
 *
 *   npm run looks -- http://127.0.0.1:3000            what docs/looks shows: first screens
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

const shownKinds = /** @type {const} */ (['home', 'interview', 'person', 'topic', 'archive', 'search'])
const allKinds = /** @type {const} */ ([
  ...shownKinds,
  'place',
  'speaker',
  'authors',
  'about',
  'list',
  'not-found',
])
/** What a reader sees before scrolling. */
const heights = { 390: 844, 820: 1100, 1440: 900 }

/**
 * @param {readonly Look['page'][]} kinds
 * @param {boolean} whole the page to its end, or its first screen only
 * @returns {readonly Look[]}
 */
function looksOf(kinds, whole) {
  const locales = /** @type {const} */ (['en', 'ar'])
  const schemes = /** @type {const} */ (['light', 'dark'])
  const widths = /** @type {const} */ ([390, 820, 1440])
  return kinds.flatMap((page) =>
    locales.flatMap((locale) =>
      schemes.flatMap((scheme) =>
        widths.map((width) => ({
          name: `${page}-${locale}-${scheme}-${width}.webp`,
          page,
          locale,
          width,
          scheme,
          ...(whole ? {} : { height: heights[width] }),
        })),
      ),
    ),
  )
}

/** @type {readonly Look[]} */
const shown = [
  { name: 'interview.png', page: 'interview', locale: 'en', width: 1440, scheme: 'light', height: 1000 },
  ...looksOf(shownKinds, false),
]

const into = folder ?? join(import.meta.dirname, '../docs/looks')
mkdirSync(into, { recursive: true })
for await (const { name, bytes } of takeLooks(address, folder ? looksOf(allKinds, true) : shown)) {
  const file = join(into, name)
  writeFileSync(file, bytes)
  console.log(`${file}  ${Math.ceil(statSync(file).size / 1024)} KB`)
}
