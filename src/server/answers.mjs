import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import parseRange from 'range-parser'
import { safeguards } from './safeguards.mjs'
import { alone, headOnTheWire, thisSecond } from './wire.mjs'

/** @typedef {Pick<import('node:http').IncomingMessage, 'headers' | 'method'>} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @typedef {'br' | 'gzip' | 'identity'} Coding */

/** A page is a sixth smaller by the second, which takes eight times as long. */
const qualities = { atOnce: 5, dense: 11 }

/** @param {Buffer} bytes @param {number} quality */
const brotli = (bytes, quality) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/** @type {Readonly<Record<Exclude<Coding, 'identity'>, (bytes: Buffer) => Promise<Buffer>>>} */
const compress = {
  br: (bytes) => brotli(bytes, qualities.atOnce),
  gzip: (bytes) => promisify(gzip)(bytes),
}

const compressible = /^(?:text\/|image\/svg|application\/(?:[a-z.]+\+)?(?:json|xml))/
/** What an answer takes besides its body, about: its headers, and its heads in each coding. */
const head = 4000
/** So much is kept with its head in one piece, which is sent faster than two. */
const mostInOne = 16_000
/** Below it, what is saved is less than what is said about it. */
const worthIt = 512

/** What belongs to one connection, or is said anew with each answer. */
const ofConnection = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])
/** On what an answer depends only where Next's own script asks, which asks nothing here. */
const ofScripts = /^(?:rsc|next-.*|accept-encoding)$/i

/** Of an answer that is known already, nothing is said of what it does not have. */
const ofContent = new Set(['content-encoding', 'content-type'])

/** @type {LRUCache<string, Coding>} */
const preferred = new LRUCache({ max: 200 })
/** No browser says more, and reading it takes longer than sending the whole. */
const longestAccepted = 200

/** @param {string} accepted @returns {Coding} */
function codingFor(accepted) {
  if (accepted.length > longestAccepted) return 'identity'
  const known = preferred.get(accepted)
  if (known) return known
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } })
  // @ts-expect-error Its types (0.6.5) are of a version without this second argument: what is preferred among equals.
  const best = negotiator.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  const coding = best === 'br' || best === 'gzip' ? best : 'identity'
  preferred.set(accepted, coding)
  return coding
}

/** Of those that were made for whoever saves data, a few: they are the same pages once more. @type {LRUCache<Buffer, Promise<Answer>>} */
const spared = new LRUCache({ max: 100 })

/** @param {Request} request */
const savesData = ({ headers: { 'save-data': said } }) =>
  said !== undefined && /^\s*on\s*(?:$|;)/i.test(String(said))

/** A tag of ours, or as a proxy hands it on that compresses by itself (Apache: `-gzip`, nginx's modules: `;gzip`). @param {string} tag */
const plainTag = (tag) =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/(?:[-;](?:br2?|gzip|zstd|deflate)){1,3}(?="?$)/, '')

/**
 * An answer with all that is needed to send it again: whole, and compressed once.
 * @param {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: Buffer }} made
 * @param {(body: Buffer) => Promise<Buffer>} [spare] makes less of it, for whoever saves data
 */
export function toAnswer({ status, headers, body }, spare) {
  const type = String(headers['content-type'] ?? '')
  const isCompressible = compressible.test(type) && body.length >= worthIt
  // Its types do not know that it may have been said twice.
  const vary = /** @type {string | string[] | undefined} */ (headers.vary)
  const dependsOn = [vary ?? []]
    .flat()
    .flatMap((names) => names.split(/, */))
    .filter((name) => name !== '' && !ofScripts.test(name))
  if (isCompressible) dependsOn.push('Accept-Encoding')
  if (spare) dependsOn.push('Save-Data')
  const depends = [...new Set(dependsOn)].join(', ')
  const said = Object.entries({
    ...headers,
    vary: depends,
    ...(isCompressible ? {} : { 'accept-ranges': 'bytes' }),
  }).filter(([name, value]) => value !== '' && !ofConnection.has(name))
  const tag = headers.etag ?? `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const plainOwn = plainTag(tag)
  const lastModified = headers['last-modified']
  /** @type {Partial<Record<Coding, Buffer>>} */
  const bytes = { identity: body }
  /** @type {Partial<Record<Coding, ReturnType<typeof headsOf>>>} */
  const heads = {}

  /** What is sent twice will be sent again: from then on it is worth the time to be smaller. */
  let isDense = false
  /** @type {Promise<void> | undefined} */
  let condensing
  async function condense() {
    bytes.br = alone(await brotli(body, qualities.dense))
    isDense = true
    delete heads.br
  }
  /** Where it cannot be done, it is sent as it was. @param {Coding} coding */
  const condenseOnce = (coding) => {
    if (coding === 'br') condensing ??= condense().catch(() => undefined)
  }

  /** @type {Partial<Record<Coding, Promise<Buffer>>>} */
  const making = {}
  /** Once, however many wait for it. @param {Exclude<Coding, 'identity'>} coding */
  const compressed = (coding) =>
    (making[coding] ??= compress[coding](body).then((made) => (bytes[coding] ??= alone(made))))

  /** @param {Coding} coding */
  const tagOf = (coding) =>
    coding === 'identity' ? tag : tag.replace(/"$/, `-${coding}${coding === 'br' && isDense ? '2' : ''}"`)

  /** All headers of an answer in a coding, as Node sends them fastest, and of one that is known already. @param {Coding} coding */
  function headsOf(coding) {
    const all = [
      ...Object.entries(safeguards),
      ...said
        .filter(([name]) => name !== 'etag')
        .map(([name, value]) => /** @type {const} */ ([name, String(value)])),
      ...(coding === 'identity' ? [] : [/** @type {const} */ (['content-encoding', coding])]),
      ...(status === 200 ? [/** @type {const} */ (['etag', tagOf(coding)])] : []),
    ]
    return {
      whole: all.flat(),
      known: all.filter(([name]) => !ofContent.has(name)).flat(),
      /** As they were sent last, all of it and where it was known. @type {Partial<Record<'whole' | 'known', { at: number, parts: readonly Buffer[] }>>} */
      sent: {},
    }
  }

  /** @param {Pick<Request, 'headers'>} request */
  function isKnown({ headers: asked }) {
    if (status !== 200) return false
    const tags = asked['if-none-match']
    // RFC 9110: a date counts only where no tag was sent.
    if (tags === undefined) return lastModified !== undefined && asked['if-modified-since'] === lastModified
    return tags.split(',').some((one) => one.trim() === '*' || plainTag(one) === plainOwn)
  }

  /** The part of it that is asked for, where it is sent as it is (RFC 9110); -1 for one that it does not have. @param {Request} request */
  function partFor({ method, headers: asked }) {
    const stands = asked['if-range'] === undefined || asked['if-range'] === tag
    if (isCompressible || status !== 200 || method !== 'GET' || asked.range === undefined || !stands)
      return null
    const parts = parseRange(body.length, asked.range)
    if (parts === -1) return parts
    return typeof parts === 'number' || parts.type !== 'bytes' || parts.length !== 1
      ? null
      : (parts[0] ?? null)
  }

  /** @param {Pick<Request, 'headers'>} request @returns {Coding} */
  const codingOf = ({ headers: asked }) =>
    isCompressible ? codingFor(asked['accept-encoding'] ?? '') : 'identity'

  /**
   * Sends it as it was asked for; false where it has to be made so first.
   * @param {Request} request @param {Response} response
   * @param {readonly string[]} how headers of this one time, each name with its value after it
   * @returns {boolean}
   */
  function sendAtOnce(request, response, how) {
    if (spare && savesData(request)) return false
    const coding = codingOf(request)
    const sent = bytes[coding]
    if (!sent) return false
    condenseOnce(coding)
    const { whole, known } = (heads[coding] ??= headsOf(coding))
    if (isKnown(request)) {
      response.writeHead(304, [...known, ...how])
      response.end()
      return true
    }
    const part = partFor(request)
    if (part !== null) {
      const which = part === -1 ? '*' : `${String(part.start)}-${String(part.end)}`
      const asked = part === -1 ? Buffer.alloc(0) : body.subarray(part.start, part.end + 1)
      response.writeHead(part === -1 ? 416 : 206, [
        ...(part === -1 ? known : whole),
        ...how,
        'content-range',
        `bytes ${which}/${String(body.length)}`,
        'content-length',
        asked.length,
      ])
      response.end(asked)
      return true
    }
    response.writeHead(status, [...whole, 'content-length', sent.length, ...how])
    response.end(request.method === 'HEAD' ? undefined : sent)
    return true
  }

  /**
   * What is sent to whoever asks by the plainest request, as it goes over the wire; null where it has to be made first.
   * @param {import('./short-way.mjs').PlainRequest} request
   * @param {readonly string[]} how headers that it is always sent with this way, each name with its value after it
   */
  function bytesFor(request, how) {
    const coding = codingOf(request)
    const content = bytes[coding]
    if (!content) return null
    condenseOnce(coding)
    const { whole, known, sent } = (heads[coding] ??= headsOf(coding))
    const { at } = thisSecond()
    const which = isKnown(request) ? 'known' : 'whole'
    if (sent[which]?.at !== at) {
      const [code, headers, body] =
        which === 'known'
          ? [304, known, Buffer.alloc(0)]
          : [status, [...whole, 'content-length', content.length], content]
      const top = alone(headOnTheWire(code, [...headers, ...how]))
      sent[which] = { at, parts: body.length > mostInOne ? [top, body] : [alone(Buffer.concat([top, body]))] }
    }
    return sent[which].parts
  }

  return {
    status,
    /** In bytes, with what will be kept beside it: compressed twice, and each of them as it goes over the wire. */
    size:
      head +
      body.length +
      (isCompressible
        ? Math.ceil(body.length / 2) + Math.min(Math.ceil(body.length / 2), 2 * mostInOne)
        : Math.min(body.length, mostInOne)),
    sendAtOnce,
    bytesFor,
    /**
     * Sends it as it was asked for, and makes it so where it is not yet.
     * @param {Request} request @param {Response} response
     * @param {readonly string[]} how headers of this one time, each name with its value after it
     */
    async send(request, response, how) {
      if (sendAtOnce(request, response, how)) return
      if (spare && savesData(request)) {
        const lesser =
          spared.get(body) ??
          spare(body).then((less) => toAnswer({ status, headers: { ...headers, vary: depends }, body: less }))
        spared.set(body, lesser)
        await (await lesser).send(request, response, how)
        return
      }
      const coding = codingOf(request)
      if (coding !== 'identity') await compressed(coding)
      sendAtOnce(request, response, how)
    },
  }
}

/** @typedef {ReturnType<typeof toAnswer>} Answer */
