import { formatDuration } from './durations.mjs'

/**
 * @typedef {{ name: string, began: number, expected?: number, done?: number, total?: number, words?: string }} Step
 * @typedef {(done: number, total: number, words?: string) => void} Progress
 */

const WIDTH = 24

/** @param {Step} step @param {number} now */
export function describeStep(step, now) {
  const elapsed = now - step.began
  const counted = step.total ? (step.done ?? 0) / step.total : undefined
  // By the clock it never shows full before the end: the machine may be busier than the last time.
  const share = counted ?? (step.expected ? Math.min(elapsed / step.expected, 0.98) : undefined)
  const bar = share === undefined ? '' : `[${'#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.')}] `
  const count = step.total ? ` ${step.done}/${step.total}${step.words ? ` ${step.words}` : ''}` : ''
  const about = step.expected && !step.total ? ` of about ${formatDuration(step.expected)}` : ''
  return `${step.name} ${bar}${formatDuration(elapsed)}${about}${count}`
}

/**
 * Shows what is being done: on a terminal lines that are drawn anew, elsewhere plain ones.
 * @param {{ out?: NodeJS.WriteStream, durations?: ReturnType<typeof import('./durations.mjs').openDurations> }} [options]
 */
export function openSteps({ out = process.stdout, durations } = {}) {
  /** @type {Set<Step>} */
  const active = new Set()
  let drawn = 0
  let timer = /** @type {NodeJS.Timeout | undefined} */ (undefined)
  const live = out.isTTY

  function wipe() {
    if (drawn) out.write(`\x1b[${drawn}A\x1b[0J`)
    drawn = 0
  }
  function draw() {
    const now = Date.now()
    wipe()
    for (const step of active) {
      out.write(`  ${describeStep(step, now)}`.slice(0, (out.columns || 80) - 1) + '\n')
      drawn += 1
    }
  }
  /** @param {string} text */
  function say(text) {
    if (live) wipe()
    out.write(`${text}\n`)
    if (live) draw()
  }
  function tick() {
    if (live) draw()
    else for (const step of active) out.write(`  … ${describeStep(step, Date.now())}\n`)
  }
  function settleTimer() {
    if (active.size && !timer) timer = setInterval(tick, live ? 200 : 15_000)
    if (active.size) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    say,
    /**
     * @template T
     * @param {string} name
     * @param {(progress: Progress) => Promise<T> | T} work
     * @returns {Promise<T>}
     */
    async run(name, work) {
      /** @type {Step} */
      const step = { name, began: Date.now(), expected: durations?.last(name) }
      active.add(step)
      settleTimer()
      if (live) draw()
      let mark = '✗'
      try {
        const result = await work((done, total, words) => Object.assign(step, { done, total, words }))
        mark = '✓'
        durations?.keep(name, Date.now() - step.began)
        return result
      } finally {
        active.delete(step)
        settleTimer()
        say(`${mark} ${name}  ${formatDuration(Date.now() - step.began)}`)
      }
    },
  }
}

/** @typedef {ReturnType<typeof openSteps>} Steps */
