import { expect, it } from 'vitest'
import { withoutClient } from '../../src/server/documents.mjs'
import { safeguardsOf } from '../../src/server/safeguards.mjs'

const ours = '<script type="module" async="" src="/scripts/share.js"></script>'
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
  ['a module of ours', ours, ours],
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

it('a browser is held to TLS where the site has it, and not on a machine of one’s own', () => {
  expect(safeguardsOf('https://example.org')).toHaveProperty('Strict-Transport-Security')
  expect(safeguardsOf('http://127.0.0.1:3000')).not.toHaveProperty('Strict-Transport-Security')
})
