import { RewritingStream } from 'parse5-html-rewriting-stream'

/** @typedef {{ name: string, value: string }[]} Attributes */

/** A page of ours loads what lies on our own host, runs the modules of `public/scripts`, and has no script or style in it. */
export const documentPolicy = [
  "default-src 'none'",
  ...['img-src', 'font-src', 'style-src', 'script-src', 'connect-src', 'form-action'].map(
    (kind) => `${kind} 'self'`,
  ),
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ')

/** What editors look at before it is published runs in the admin's own frame. */
export const isPreview = (/** @type {string} */ path) => /^\/[^/]+\/preview(?:\/|$)/.test(path)

/** @param {Attributes} attributes @param {string} name */
const valueOf = (attributes, name) => attributes.find((each) => each.name === name)?.value

/** A script of Next's own: a file that it built, or a program in the page itself. Data for machines is neither. @param {Attributes} attributes */
function isOfNext(attributes) {
  const address = valueOf(attributes, 'src')
  return address === undefined ? valueOf(attributes, 'type') === undefined : address.startsWith('/_next/')
}

/** @param {Attributes} attributes */
const isScriptAhead = (attributes) =>
  valueOf(attributes, 'rel') === 'preload' && valueOf(attributes, 'as') === 'script'

/**
 * A page without what Next sends along to run it once more in the browser: readers' pages have no client code, and that is more than
 * half of them.
 * @param {string} html @returns {Promise<string>}
 */
export async function withoutClient(html) {
  const page = new RewritingStream()
  let isInScript = false
  page.on('startTag', ({ tagName, attrs }, raw) => {
    isInScript = tagName === 'script' && isOfNext(attrs)
    if (!isInScript && !(tagName === 'link' && isScriptAhead(attrs))) page.emitRaw(raw)
  })
  page.on('endTag', (_, raw) => {
    if (!isInScript) page.emitRaw(raw)
    isInScript = false
  })
  page.on('text', (_, raw) => {
    if (!isInScript) page.emitRaw(raw)
  })
  // React's own marks.
  page.on('comment', () => undefined)
  let kept = ''
  page.on('data', (/** @type {Buffer | string} */ part) => (kept += part.toString()))
  const read = new Promise((resolve, reject) => page.once('end', resolve).once('error', reject))
  page.end(html)
  await read
  return kept
}

/**
 * What Next has rendered, as readers get it.
 * @param {import('./rendering.mjs').Rendered} rendered
 * @returns {Promise<Omit<import('./rendering.mjs').Rendered, 'from'>>}
 */
export async function toDocument({ status, headers, body }) {
  if (!String(headers['content-type'] ?? '').startsWith('text/html')) return { status, headers, body }
  return {
    status,
    headers: {
      ...headers,
      'content-security-policy': documentPolicy,
      'cross-origin-resource-policy': 'same-origin',
      // Whoever keeps it asks each time: what was taken back is gone with the next question.
      'cache-control': 'public, no-cache',
    },
    body: Buffer.from(await withoutClient(body.toString())),
  }
}
