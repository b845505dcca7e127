import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { documentPolicy, documentSpeaker, withoutClient } from '../../src/server/documents.mjs'
import { holdBack } from '../../src/server/hold-back.mjs'
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

const close: (() => void)[] = []
afterEach(() => {
  for (const end of close.splice(0)) end()
})

interface Answer {
  headers: IncomingHttpHeaders
  body: string
}

/** What comes over the line for an address, of a server that sends a page in pieces and compresses by itself where it is asked to. */
async function answerTo(path: string, accepts?: string): Promise<Answer> {
  const server = createServer((request, response) => {
    const document = documentSpeaker(request, response, path)
    holdBack(response, document)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('X-Asked', String(request.headers['accept-encoding']))
    response.flushHeaders()
    response.write('<!DOCTYPE html><p>سؤال')
    response.write(Buffer.from('<script>1</script>'))
    response.end('</p>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close.push(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return new Promise((resolve, reject) => {
    ask(
      { host: '127.0.0.1', port, path, headers: accepts ? { 'accept-encoding': accepts } : {} },
      (response) => {
        const coding = response.headers['content-encoding']
        const plain =
          coding === 'br'
            ? response.pipe(createBrotliDecompress())
            : coding === 'gzip'
              ? response.pipe(createGunzip())
              : response
        text(plain).then((body) => resolve({ headers: response.headers, body }), reject)
      },
    )
      .once('error', reject)
      .end()
  })
}

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['identity', undefined],
  ['*;q=0, identity', undefined],
  [';;;,', undefined],
  [undefined, undefined],
])('a document is sent to one who accepts %s in %s', async (accepts, coding) => {
  const { headers, body } = await answerTo('/ar/interviews/x', accepts)
  expect(body).toBe('<!DOCTYPE html><p>سؤال</p>')
  expect(headers['content-encoding']).toBe(coding)
  expect(headers['content-security-policy']).toBe(documentPolicy)
  expect(headers['x-asked']).toBe('undefined')
})

it.each(['/admin/collections/interviews', '/en/preview/12', '/api/interviews'])(
  'nothing is taken out of %s, nor laid on it',
  async (path) => {
    const { headers, body } = await answerTo(path, 'br')
    expect(body).toBe('<!DOCTYPE html><p>سؤال<script>1</script></p>')
    expect(headers).not.toHaveProperty('content-security-policy')
    expect(headers['x-asked']).toBe('br')
  },
)

it('a browser is held to TLS where the site has it, and not on a machine of one’s own', () => {
  expect(safeguardsOf('https://example.org')).toHaveProperty('Strict-Transport-Security')
  expect(safeguardsOf('http://127.0.0.1:3000')).not.toHaveProperty('Strict-Transport-Security')
})
