import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { RewritingStream } from 'parse5-html-rewriting-stream'
import { answerKind, isAdmin } from './answer-kind.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
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
const isPreview = (/** @type {string} */ path) => /^\/[^/]+\/preview(?:\/|$)/.test(path)

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

const codings = /** @type {const} */ ({
  br: (/** @type {Buffer} */ bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (/** @type {Buffer} */ bytes) => promisify(gzip)(bytes),
})

/** @param {Response} response @param {Negotiator} accepted @param {Buffer} body */
async function sendDocument(response, accepted, body) {
  const document = Buffer.from(await withoutClient(body.toString()))
  // @ts-expect-error Its types do not know yet what is preferred among equals.
  const coding = accepted.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  const isCoded = coding === 'br' || coding === 'gzip'
  if (isCoded) response.setHeader('Content-Encoding', coding)
  const bytes = isCoded ? await codings[coding](document) : document
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}

/** @param {string} path */
const isForReaders = (path) => answerKind(path) === 'page' && !isAdmin(path) && !isPreview(path)

/**
 * For an address of a reader's page, who sends it as a document once it is one; Next is to compress nothing there.
 * @param {Request} request @param {Response} response @param {string} path
 * @returns {() => import('./hold-back.mjs').Speaker | null}
 */
export function documentSpeaker(request, response, path) {
  if (!isForReaders(path)) return () => null
  response.setHeader('Content-Security-Policy', documentPolicy)
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (request.method !== 'GET') return () => null
  const accepted = new Negotiator({ headers: { 'accept-encoding': request.headers['accept-encoding'] } })
  delete request.headers['accept-encoding']
  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const speak = (/** @type {Buffer} */ body) => {
    sendDocument(response, accepted, body).catch((/** @type {unknown} */ error) => {
      console.error(error)
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  }
  return () => (isHtml() ? speak : null)
}
