import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sparing, withoutClient } from '../../src/server/documents.mjs'
import { safeguardsOf } from '../../src/server/safeguards.mjs'

const sent = '<script type="module" async="" src="/scripts/share.js"></script>'
const digest = createHash('sha256')
  .update(readFileSync('public/scripts/share.js'))
  .digest('base64url')
  .slice(0, 12)
const ours = sent.replace('.js', `.js?v=${digest}`)
const data = '<script type="application/ld+json">{"headline":"<!-- 3 < 4 & \\u003c/script>"}</script>'
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

it.each([
  ['a file of Next', '<script src="/_next/static/chunks/a.js" async=""></script>', ''],
  ['a file of Next for old browsers', '<script src="/_next/a.js" noModule=""></script>', ''],
  ['a program in the page', '<script>self.__next_f.push([1,"<p>twice</p>"])</script>', ''],
  ['a program with an id', '<script id="_R_">let a = 1 < 2 && "<!--"</script>', ''],
  ['a script fetched ahead', '<link rel="preload" as="script" href="/_next/a.js"/>', ''],
  ['a mark of React', 'one<!-- --> <!--$-->two', 'one two'],
  ['a module of ours, under an address of what it holds', sent, ours],
  ['data for machines', data, data],
  [
    'a font fetched ahead',
    '<link rel="preload" as="font" href="/fonts/a.woff2"/>',
    '<link rel="preload" as="font" href="/fonts/a.woff2"/>',
  ],
  [
    'words that look like markup',
    '<p>&lt;script&gt;&amp;amp; &#x27;</p>',
    '<p>&lt;script&gt;&amp;amp; &#x27;</p>',
  ],
  [
    'a first empty line',
    '<textarea>\n\nlate</textarea><pre>\n\na</pre>',
    '<textarea>\n\nlate</textarea><pre>\n\na</pre>',
  ],
])('a document keeps of %s what a reader reads', async (_, sent, kept) => {
  expect(await withoutClient(page(sent, sent))).toBe(page(kept, kept))
})

it('a document has one sheet of what Next has cut into several, at the end of its head', async () => {
  const sheet = (name: string) =>
    `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`
  const title = '<title>A door</title>'
  expect(await withoutClient(page('<p>In</p>', `${sheet('a')}${sheet('b-c')}${title}`))).toBe(
    page('<p>In</p>', `${title}<link rel="stylesheet" href="/_next/static/chunks/a+b-c.css"/>`),
  )
  const inBody = page(sheet('a'))
  expect(await withoutClient(inBody)).toBe(inBody)
})

const font = '<link rel="preload" as="font" href="/fonts/a.woff2"/>'
it.each([
  ['a font fetched ahead', font, ''],
  [
    'a picture',
    '<img src="/media/a.webp" srcset="b 2w" alt="A &lt;door&gt;" lang="en"/>',
    '<a lang="en" href="/media/a.webp" class="left-out">A &lt;door&gt;</a>',
  ],
  [
    'a picture in a link',
    '<a href="/en"><img src="/a.webp" alt="A door"></a>',
    '<a href="/en"><span class="left-out">A door</span></a>',
  ],
  ['a picture beside words that say the same', '<img src="/a.webp" alt="">', ''],
  ['a sheet', '<link rel="stylesheet" href="/a.css"/>', '<link rel="stylesheet" href="/a.css"/>'],
])('whoever saves data gets of %s its words', async (_, given, kept) => {
  const [whole, less] = [
    page(given),
    page(kept).replace('<html lang="en">', '<html lang="en" data-sparing="">'),
  ]
  expect((await sparing(Buffer.from(whole))).toString()).toBe(less)
})

it('a browser is held to TLS where the site has it, and not on a machine of one’s own', () => {
  expect(safeguardsOf('https://example.org')).toHaveProperty('Strict-Transport-Security')
  expect(safeguardsOf('http://127.0.0.1:3000')).not.toHaveProperty('Strict-Transport-Security')
})
