import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepAtWork } from './kept-at-work.mjs'

const program = fileURLToPath(new URL('./renderer.mjs', import.meta.url))

const ofSite = 'dragoman-site-'
/** Removes what was left by those that were killed. */
function removeLeft() {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${ofSite}(\\d+)-`).exec(name) ?? []
    if (pid === undefined) continue
    try {
      process.kill(Number(pid), 0)
    } catch (error) {
      const isDead = error instanceof Error && 'code' in error && error.code === 'ESRCH'
      if (isDead) rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
  }
}

/**
 * Keeps so many processes at work that make pages and are the newsroom, each at sockets of its own that nobody else can open.
 * @param {{ count: number, host: string, port: number, tell: (first: readonly string[]) => Promise<void>,
 *   onChange: (places: readonly string[]) => void, giveUp: () => void }} parts
 *   `tell`: what whoever saves waits for, with the pages that are read first of it; `onChange`: called with the places of those that
 *   are at work, whenever they are others; `giveUp`: called when they end again and again
 */
export function openRendererProcesses({ count, host, port, tell, onChange, giveUp }) {
  removeLeft()
  const folder = mkdtempSync(join(tmpdir(), `${ofSite}${String(process.pid)}-`))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

  /** @type {Set<string>} */
  const places = new Set()
  let started = 0

  keepAtWork({
    count,
    what: 'What makes the pages',
    giveUp,
    start: (onceEnded) => {
      const place = join(folder, String((started += 1)))
      mkdirSync(place)
      const child = fork(program, [place, host, String(port)])
      child.on('message', (/** @type {'ready' | { call: number, first: readonly string[] }} */ said) => {
        if (said === 'ready') onChange([...places.add(place)])
        else
          void tell(said.first).then(() => {
            // It may end just now.
            child.send(said.call, () => undefined)
          })
      })
      onceEnded(() => {
        if (places.delete(place)) onChange([...places])
      })
      return child
    },
  })

  return {
    /** Of those that are at work. */
    get places() {
      return [...places]
    },
  }
}
