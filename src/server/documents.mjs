import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { RewritingStream } from 'parse5-html-rewriting-stream'
import { inOne } from './files.mjs'

/** @typedef {{ name: string, value: string }[]} Attributes */

const scripts = new URL('../../public/scripts/', import.meta.url)
/** Our own modules under an address of what they hold, so that a browser may keep them for good. @type {ReadonlyMap<string, string>} */
const lasting = new Map(
  readdirSync(scripts).map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(new URL(file, scripts)))
      .digest('base64url')
    return [`/scripts/${file}`, `/scripts/${file}?v=${digest.slice(0, 12)}`]
  }),
)

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

/** @param {Attributes} attributes */
const isOfStyle = (attributes) => valueOf(attributes, 'rel') === 'stylesheet'

/**
 * @param {string} html
 * @param {(page: RewritingStream) => void} rewrite
 * @returns {Promise<string>}
 */
async function rewritten(html, rewrite) {
  const page = new RewritingStream()
  rewrite(page)
  let written = ''
  page.on('data', (/** @type {Buffer | string} */ part) => (written += part.toString()))
  const read = new Promise((resolve, reject) => page.once('end', resolve).once('error', reject))
  page.end(html)
  await read
  return written
}

/** @param {RewritingStream} page */
function leaveOutClient(page) {
  let isInScript = false
  let isInHead = true
  /** @type {string[]} */
  const sheets = []
  page.on('startTag', (tag, raw) => {
    const { tagName, attrs } = tag
    isInScript = tagName === 'script' && isOfNext(attrs)
    if (isInScript || (tagName === 'link' && isScriptAhead(attrs))) return
    if (isInHead && tagName === 'link' && isOfStyle(attrs)) {
      sheets.push(valueOf(attrs, 'href') ?? '')
      return
    }
    const own =
      tagName === 'script' ? attrs.find(({ name, value }) => name === 'src' && lasting.has(value)) : undefined
    if (!own) {
      page.emitRaw(raw)
      return
    }
    own.value = lasting.get(own.value) ?? own.value
    page.emitStartTag(tag)
  })
  page.on('endTag', ({ tagName }, raw) => {
    if (tagName === 'head') {
      isInHead = false
      if (sheets.length > 0) page.emitRaw(`<link rel="stylesheet" href="${inOne(sheets)}"/>`)
    }
    if (!isInScript) page.emitRaw(raw)
    isInScript = false
  })
  page.on('text', (_, raw) => {
    if (!isInScript) page.emitRaw(raw)
  })
  // React's own marks.
  page.on('comment', () => undefined)
}

/**
 * A page without what Next sends along to run it once more in the browser: readers' pages have no client code, and that is more than
 * half of them. What Next has cut its styles into is one sheet.
 * @param {string} html
 */
export const withoutClient = (html) => rewritten(html, leaveOutClient)

/** @param {RewritingStream} page */
function leaveOutPictures(page) {
  let isInLink = false
  page.on('startTag', (tag, raw) => {
    const { tagName, attrs } = tag
    const isAhead = tagName === 'link' && valueOf(attrs, 'rel') === 'preload'
    if (isAhead || tagName === 'source') return
    if (tagName === 'a') isInLink = true
    if (tagName === 'html') {
      attrs.push({ name: 'data-sparing', value: '' })
      page.emitStartTag(tag)
    } else if (tagName !== 'img') page.emitRaw(raw)
    else if (valueOf(attrs, 'alt')) {
      const name = isInLink ? 'span' : 'a'
      const kept = attrs.filter(({ name: each }) => ['lang', 'dir'].includes(each))
      if (!isInLink) kept.push({ name: 'href', value: valueOf(attrs, 'src') ?? '' })
      page.emitStartTag({
        ...tag,
        tagName: name,
        selfClosing: false,
        attrs: [...kept, { name: 'class', value: 'left-out' }],
      })
      page.emitText({ text: valueOf(attrs, 'alt') ?? '' })
      page.emitRaw(`</${name}>`)
    }
  })
  page.on('endTag', ({ tagName }, raw) => {
    if (tagName === 'a') isInLink = false
    page.emitRaw(raw)
  })
}

/**
 * A page for whoever saves data: no font is fetched (styles/tokens.css), and of each picture its words are there, which lead to it.
 * @param {Buffer} body
 */
export const sparing = async (body) => Buffer.from(await rewritten(body.toString(), leaveOutPictures))

/**
 * What Next has rendered, as readers get it.
 * @param {Omit<import('./making.mjs').Made, 'from'>} rendered
 * @returns {Promise<Omit<import('./making.mjs').Made, 'from'>>}
 */
export async function toDocument({ status, headers, body }) {
  if (!String(headers['content-type'] ?? '').startsWith('text/html')) return { status, headers, body }
  return {
    status,
    headers: {
      ...headers,
      // What is fetched ahead stands in its head.
      link: '',
      'content-security-policy': documentPolicy,
      'cross-origin-resource-policy': 'same-origin',
      // Whoever keeps it asks each time: what was taken back is gone with the next question.
      'cache-control': 'public, no-cache',
    },
    body: Buffer.from(await withoutClient(body.toString())),
  }
}
