import { brotliCompressSync } from 'node:zlib'

import { chromium } from '@playwright/test'

import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { openOwnChildren } from './bench/own-children'
import { openOwnDragoman } from './bench/own-dragoman.mjs'
import { openOnPhone, type Seen } from './bench/phone'
import { openStaticServer } from './bench/static-server'
import { lacking } from './bench/wrk'
import { Complaint } from './lib/complaint.mjs'
import { sample } from './sample/sample'

/**
 * What a first visit costs on an old phone and a bad network (bench/phone.ts), for each kind of page of the sample publication in both
 * languages, beside the same words as one static file without fonts, pictures and scripts; and by how much a page moves while it comes,
 * at four widths.
 *
 *   npm run bench:phone                        of the Dragoman that runs in this checkout, else of one of its own
 *   npm run bench:phone -- http://HOST:PORT    of another one that has the sample; --only=WORD: pages with that in their name
 */
const phone = 390
const widths = [360, phone, 820, 1440]
/** More than this is seen. */
const mostMoved = 0.02

const given = process.argv.slice(2)
const only = given.find((word) => word.startsWith('--only='))?.slice(7) ?? ''
/** One page of each kind in each language. */
const kinds = localeCodes.flatMap((locale) => {
  const interview = sample.interviews.find(({ versions }) => versions.length > 1)
  const version = interview?.versions.find(({ language }) => language === locale)
  const author = interview?.authors.find(({ creditedAs }) => creditedAs === 'name')
  const paths = {
    home: routes.home(locale),
    interviews: routes.interviews(locale),
    interview: routes.interview(locale, version?.slug ?? ''),
    topic: routes.topic(locale, interview?.topics[0] ?? ''),
    place: routes.place(locale, interview?.places[0] ?? ''),
    author: routes.author(locale, author?.person ?? ''),
    search: routes.search(locale),
  }
  return Object.entries(paths).map(([kind, path]) => ({ name: `${kind} (${locale})`, path }))
})
const visited = kinds.filter(({ name }) => name.includes(only))
const missing = lacking(['nginx'])
if (missing.length > 0)
  throw new Complaint('nginx cannot be found. Install it first: apt-get install nginx-light.')

const named = given.find((word) => !word.startsWith('--'))
const running = (named ?? process.env['SERVER_URL'] ?? '').replace(/\/$/, '')
const isThere = (await fetch(running).catch(() => null))?.ok ?? false
if (named !== undefined && !isThere) throw new Complaint(`There is no site at ${running}.`)
const own = isThere ? null : await openOwnDragoman()
const address = own?.origin ?? running

/** The same words, with the styles in the page and nothing else to fetch. */
async function staticPage(path: string): Promise<Buffer> {
  const html = await (await fetch(address + path)).text()
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/g)].map(
    ([, href]) => href ?? '',
  )
  const styles = await Promise.all(sheets.map(async (sheet) => (await fetch(new URL(sheet, address))).text()))
  const rules = styles.join('').replace(/@font-face\s*\{[^}]*\}/g, '')
  const words = html
    .replace(/<script\b[^>]*>.*?<\/script>|<link\b[^>]*>|<img\b[^>]*>|<source\b[^>]*>/gs, '')
    .replace('</head>', () => `<style>${rules}</style></head>`)
  return brotliCompressSync(words)
}

const kilobytes = (bytes = 0) => (bytes / 1000).toFixed(1)
const cells = (...values: readonly (string | number)[]) => `| ${values.join(' | ')} |`

const children = openOwnChildren()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const files = await openStaticServer(
  await Promise.all(visited.map(({ path }) => staticPage(encodeURI(path)))),
  children,
)

console.log(
  `${cells('page', 'requests', 'HTML KB', 'CSS KB', 'fonts KB', 'scripts KB', 'pictures KB', 'LCP ms', 'of', 'static LCP ms', 'share', ...widths.map((width) => `CLS ${String(width)}`))}\n|---|${'--:|'.repeat(10 + widths.length)}`,
)
for (const [n, { name, path }] of visited.entries()) {
  const file = await openOnPhone(browser, files.addressOf(n), phone)
  const visits: Seen[] = []
  for (const width of widths) visits.push(await openOnPhone(browser, address + encodeURI(path), width))
  const site = visits[widths.indexOf(phone)]
  if (!site) continue
  console.log(
    cells(
      name,
      site.requests,
      ...['Document', 'Stylesheet', 'Font', 'Script', 'Image'].map((kind) => kilobytes(site.bytes[kind])),
      Math.round(site.lcp),
      site.largest,
      Math.round(file.lcp),
      (site.lcp / file.lcp).toFixed(2),
      ...visits.map(({ cls }) => cls.toFixed(3)),
    ),
  )
  for (const [at, { cls, moved }] of visits.entries())
    if (cls > mostMoved) console.log(`${name} moves at ${String(widths[at])} px: ${moved}`)
}
await browser.close()
await files.close()
await children.stopAll()
await own?.stop()
process.exit(0)
