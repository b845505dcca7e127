import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { GateShut } from '../lib/gate.mjs'
import { answerKind } from './answer-kind.mjs'
import { toAnswer } from './answers.mjs'
import { canonicalAddress, shortLinkIn } from './canonical-address.mjs'
import { sparing } from './documents.mjs'
import { Away } from './news.mjs'
import { whenGone } from './gone.mjs'
import { MakerAway } from './questions.mjs'
import { languageIn } from './refusal-words.mjs'
import { refuse, whyMute } from './spoken-refusals.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./spoken-refusals.mjs').Why} Why */

const hour = 3_600_000
/** For how long what is kept is read on while nobody can be asked whether it is still so; where people are protected, a minute. */
const untended = 24 * hour
const untendedWhereProtected = 60_000
/** How long it may take to learn whether an answer is still so, in milliseconds. */
const patience = 1000
/** Of addresses that lead nowhere. */
const mostMissing = 2000
/** How many of those that were read last are made anew before anybody asks for them, and the pause until the next time. */
const mostRenewed = 50
const betweenRenewals = 1000

/** Those few whose answer depends on the languages that a browser asks for; they are not kept. */
const isByLanguage = (/** @type {string} */ path) => /^\/(?:$|i\/|oembed$)/.test(path)

/** A draft for one reader: nothing of it is kept, neither here nor anywhere else. */
const isForOne = (/** @type {string} */ path) => /^\/[^/]+\/draft\//.test(path)

/** @param {import('node:http').IncomingHttpHeaders} headers As src/lib/credentials.ts has it. */
const hasCredentials = ({ authorization, cookie }) =>
  authorization !== undefined || (cookie !== undefined && /(?:^|;)\s*dragoman-token=/.test(cookie))

/** What asks for less than all of an answer, which is sent from here. */
const ofCaches = new Set(['accept-encoding', 'if-modified-since', 'if-none-match', 'range'])

/**
 * @typedef {object} Kept
 * @property {import('./answers.mjs').Answer | Why} said
 * @property {import('../lib/answering').Answering} from
 * @property {number} seen the news until which it is known to be so
 * @property {number} at when that was last known
 */

/** @typedef {{ said: import('./answers.mjs').Answer | Why, way: keyof typeof ways, age?: string }} Found */

/** How an answer comes to be sent, in the words of RFC 9211. */
const ways = {
  kept: ['cache-status', 'dragoman; hit'],
  askedAgain: ['cache-status', 'dragoman; hit; detail=asked-again'],
  stale: ['cache-status', 'dragoman; hit; detail=stale'],
  stored: ['cache-status', 'dragoman; fwd=miss; stored'],
  made: ['cache-status', 'dragoman; fwd=miss'],
  passedBy: ['cache-status', 'dragoman; fwd=bypass'],
}

/**
 * Answers readers: what was made once is sent again while what it was made from is the same, and is made anew once for all who wait
 * for it (docs/decisions/0031).
 * @param {{ rendering: import('./rendering.mjs').Rendering, areSame: import('./questions.mjs').AreSame, news: import('./news.mjs').News,
 *   refusalPage: import('./spoken-refusals.mjs').RefusalPage, host: string, bytes: number }} parts
 *   `bytes`: the most that is kept; 0 where nothing is to be
 */
export function openOrigin({ rendering, areSame, news, refusalPage, host, bytes }) {
  /** @type {LRUCache<string, Kept>} */
  const pages = new LRUCache({
    maxSize: Math.max(bytes, 1),
    sizeCalculation: ({ said, from }) =>
      typeof said === 'string' ? 1 : said.size + JSON.stringify(from.questions).length,
  })
  /** Apart, so that whoever asks for a thousand addresses that lead nowhere displaces no page. @type {LRUCache<string, Kept>} */
  const missing = new LRUCache({ max: mostMissing })
  /** @type {Map<string, number>} */
  const answers = new Map()
  /** @type {Map<string, { found: Promise<Found>, waiting: number, leaving: AbortController }>} */
  const inTheMaking = new Map()

  const lookUp = (/** @type {string} */ name) => pages.get(name) ?? missing.get(name)

  /** @param {Kept} one */
  const isCurrent = ({ seen, from }) => news.isHeard && seen === news.count && from.until > Date.now()

  /** For how long it has not been known whether it is still so, in milliseconds. @param {Kept} one */
  const ageOf = ({ seen, at }) => Date.now() - (seen === news.count ? Math.max(at, news.heardAt) : at)

  /** Whether it may be read although nobody can be asked. @param {Kept} one */
  function mayBeRead(one) {
    const { questions } = one.from
    if (questions.some(({ about }) => news.mayHaveChanged(about, one.seen))) return false
    return ageOf(one) < (questions.some(({ protects }) => protects) ? untendedWhereProtected : untended)
  }

  /** Whether what it was made from is still the same; null where nobody can be asked. @param {Kept} one @returns {Promise<boolean | null>} */
  async function isStillSo({ from: { questions, until } }) {
    const asked = questions.flatMap((question) => question.asked ?? [])
    if (until <= Date.now() || asked.length < questions.length) return false
    /** @type {Promise<null>} */
    const tooLate = new Promise((resolve) => setTimeout(() => resolve(null), patience).unref())
    return Promise.race([areSame(asked), tooLate]).catch(() => null)
  }

  /** @param {string} path @param {import('./making.mjs').Made} made @param {Readonly<Record<string, string>>} own */
  function toSaid(path, made, own) {
    const why = whyMute(path, made.status, String(made.headers['content-type'] ?? ''))
    const headers = { ...made.headers, ...own }
    return why ?? toAnswer({ ...made, headers }, answerKind(path) === 'page' ? sparing : undefined)
  }

  /**
   * @param {string} path @param {Parameters<import('./rendering.mjs').Rendering['render']>[0]} question
   * @param {Readonly<Record<string, string>>} [own] headers in place of what was said
   * @returns {Promise<Pick<Kept, 'said' | 'from'>>}
   */
  async function make(path, question, own = {}) {
    try {
      const rendered = await news.unlessAway(rendering.render(question))
      return { said: toSaid(path, rendered, own), from: rendered.from }
    } catch (error) {
      const isKnown = [GateShut, Away, MakerAway].some((kind) => error instanceof kind)
      if (!(isKnown || question.signal.aborted)) console.error(error)
      return { said: 'failed', from: { questions: [], until: 0 } }
    }
  }

  /**
   * What is at an address; where nothing is, what was on another site under that path, and was brought here from there. What another
   * site called by a number (`/?p=12`) is looked for first, since at the root there is always something.
   * @type {typeof make}
   */
  async function makeOrMoved(path, question, own) {
    const moved = (/** @type {string} */ from) =>
      make('/moved', { ...question, url: `/moved?from=${encodeURIComponent(from)}` }, own)
    const short = shortLinkIn(question.url)
    const found = short === null ? null : await moved(short)
    if (found && typeof found.said !== 'string') return found
    const made = await make(path, question, own)
    if (made.said !== 'missing' || languageIn(path) !== null || answerKind(path) === 'public api') return made
    return moved(decodeURI(path).normalize('NFC').replace(/\/$/, ''))
  }

  /** Whether it is kept: not what is sent on for a while, nor what nobody can read. @param {string} name @param {Kept} one */
  function keep(name, one) {
    pages.delete(name)
    missing.delete(name)
    if (one.said === 'missing') return missing.set(name, one).has(name)
    const lasts = typeof one.said !== 'string' && [200, 308].includes(one.said.status)
    return lasts && pages.set(name, one).has(name)
  }

  /**
   * @param {string} name @param {string} path @param {import('node:http').IncomingHttpHeaders} headers @param {AbortSignal} signal
   * @returns {Promise<Found>}
   */
  async function find(name, path, headers, signal) {
    const old = lookUp(name)
    if (old && isCurrent(old)) return { said: old.said, way: 'kept' }
    const seen = news.count
    const at = Date.now()
    const same = news.isAway ? null : old ? await isStillSo(old) : false
    if (old && same) {
      Object.assign(old, { seen, at })
      return { said: old.said, way: 'askedAgain' }
    }
    /** @returns {Found} */
    const onlyOld = () => {
      if (!old || !mayBeRead(old)) return { said: 'failed', way: 'made' }
      const age = String(Math.floor(ageOf(old) / 1000))
      return { said: old.said, way: 'stale', age }
    }
    if (same === null) return onlyOld()
    const made = await makeOrMoved(path, { url: name, headers, signal })
    if (made.said === 'failed') return onlyOld()
    const isKept = bytes > 0 && !isByLanguage(path) && keep(name, { ...made, seen, at })
    return { said: made.said, way: isKept ? 'stored' : 'made' }
  }

  /**
   * What is found under a name, once for all who wait; nobody goes on with it when all have gone.
   * @param {string} name @param {string} path @param {string | undefined} language that whoever asks prefers, where it matters
   * @param {(tell: () => void) => void} [whenLeft] tells when whoever waits for it has gone without it
   */
  function findOnce(name, path, language, whenLeft) {
    const shared = language === undefined ? name : `${name} ${language}`
    const begin = () => {
      const leaving = new AbortController()
      const headers = { host, ...(language === undefined ? {} : { 'accept-language': language }) }
      const making = { found: find(name, path, headers, leaving.signal), waiting: 0, leaving }
      inTheMaking.set(shared, making)
      const done = () => void (inTheMaking.get(shared) === making && inTheMaking.delete(shared))
      making.found.then(done, done)
      return making
    }
    const making = inTheMaking.get(shared) ?? begin()
    making.waiting += 1
    whenLeft?.(() => {
      making.waiting -= 1
      if (making.waiting > 0) return
      making.leaving.abort()
      inTheMaking.delete(shared)
    })
    return making.found
  }

  /**
   * For somebody who may be of the newsroom: nothing of it is kept.
   * @param {string} path @param {Request} request @param {Response} response
   * @returns {Promise<Found>}
   */
  async function findFor(path, request, response) {
    const leaving = new AbortController()
    whenGone(request, response, () => leaving.abort())
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !ofCaches.has(name)),
    )
    const question = { url: request.url ?? '/', headers, signal: leaving.signal }
    const { said } = await makeOrMoved(path, question, { 'cache-control': 'private, no-store' })
    return { said, way: 'passedBy' }
  }

  /** Has them ready before the next reader asks for them. @param {readonly string[]} names */
  async function makeAhead(names) {
    for (const name of names.slice(0, mostRenewed)) {
      const one = pages.peek(name)
      // Whoever waits comes first.
      if (news.isAway || rendering.now.waiting > 0) return
      if (!one || !isCurrent(one))
        await findOnce(name, name.split('?', 1)[0] ?? name, undefined).catch(() => undefined)
    }
  }
  /** @type {Promise<void> | undefined} */
  let renewing
  let isDue = false
  news.onNews(() => {
    isDue = true
    renewing ??= (async () => {
      while (isDue) {
        isDue = false
        await makeAhead([...pages.keys()])
        await sleep(betweenRenewals, undefined, { ref: false })
      }
      renewing = undefined
    })()
  })

  /** @param {keyof typeof ways | Why} how */
  const count = (how) => answers.set(how, (answers.get(how) ?? 0) + 1)

  /**
   * What is kept under the very address that is asked for and is known to be so; null where there is more to find out. Nothing is ever kept
   * under an address that is not for readers, or not in its shortest form.
   * @param {string} address
   */
  function readyAt(address) {
    const one = pages.get(address)
    return one && typeof one.said !== 'string' && isCurrent(one) ? one.said : null
  }

  /**
   * Sends what is ready; false where nothing is.
   * @param {Request} request @param {Response} response
   * @returns {boolean}
   */
  function answerAtOnce(request, response) {
    const ready = hasCredentials(request.headers) ? null : readyAt(request.url ?? '/')
    const isSent = ready?.sendAtOnce(request, response, ways.kept) ?? false
    if (isSent) count('kept')
    return isSent
  }

  /**
   * What is ready, as it goes over the wire.
   * @param {import('./short-way.mjs').PlainRequest} request
   */
  function bytesFor(request) {
    const bytes = readyAt(request.url)?.bytesFor(request, ways.kept) ?? null
    if (bytes) count('kept')
    return bytes
  }

  /** @param {Request} request @param {Response} response @param {string} path */
  async function answer(request, response, path) {
    const name = canonicalAddress(request.url ?? '/')
    const language = isByLanguage(path) ? request.headers['accept-language'] : undefined
    /** @param {() => void} tell */
    const whenLeft = (tell) =>
      whenGone(request, response, () => {
        if (!response.writableEnded) tell()
      })
    const { said, way, age } = await (hasCredentials(request.headers) || isForOne(path)
      ? findFor(path, request, response)
      : findOnce(name, path, language, whenLeft))
    count(typeof said === 'string' ? said : way)
    if (typeof said === 'string') await refuse(request, response, { path, why: said, refusalPage })
    else await said.send(request, response, age === undefined ? ways[way] : [...ways[way], 'age', age])
  }

  return {
    answerAtOnce,
    bytesFor,
    answer,
    /** Makes what will be read first of what was published. @param {readonly string[]} paths not percent-encoded */
    prepare: async (paths) => (bytes > 0 ? makeAhead(paths.map(encodeURI)) : undefined),
    /** How many answers came in which way since the start, or why there was none. */
    answers,
    get kept() {
      return { bytes: pages.calculatedSize, entries: pages.size + missing.size }
    },
  }
}

/** @typedef {ReturnType<typeof openOrigin>} Origin */
