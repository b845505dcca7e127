import { spawn } from 'node:child_process'
import { Complaint } from './complaint.mjs'
import { sendSignal, waitForEnd } from './processes.mjs'

/**
 * @typedef {{ name: string, pid: number, output: () => string, onLine: (hear: (line: string) => void) => void,
 *   stop: () => Promise<void>, ended: Promise<number>, letThrough: () => void }} Child
 */

/**
 * The processes of a run. Each leads a group of its own: the terminal's Ctrl-C reaches only the launcher, which ends
 * them in order, each with all that it started.
 * @param {import('./runs.mjs').Runs} runs
 */
export function openChildren(runs) {
  /** @type {Set<Child>} */
  const alive = new Set()
  let closed = false

  /**
   * @param {string} name
   * @param {string} command
   * @param {string[]} args
   * @param {{ cwd: string, env: NodeJS.ProcessEnv, patience?: number }} options `patience`: milliseconds to end by itself when it is
   *   asked to
   * @returns {Child}
   */
  function start(name, command, args, { cwd, env, patience = 5000 }) {
    if (closed) throw new Complaint(`${name} was not started: everything is being stopped.`)
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const pid = child.pid ?? 0
    if (pid) runs.addChild(pid)
    let output = ''
    let through = false
    /** @type {((line: string) => void)[]} */
    const hearers = []
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      stream.setEncoding('utf8')
      stream.on('data', (/** @type {string} */ text) => {
        if (through) (stream === child.stdout ? process.stdout : process.stderr).write(text)
        else output = (output + text).slice(-200_000)
        const lines = (rest + text).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) for (const hear of hearers) hear(line)
      })
      stream.on('end', () => rest && hearers.forEach((hear) => hear(rest)))
    }
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => {
      child.once('error', (error) => {
        output += `${error.message}\n`
        resolve(127)
      })
      child.once('close', (code) => resolve(code ?? 1))
    })
    /** @type {Child} */
    const made = {
      name,
      pid,
      ended,
      output: () => output,
      onLine: (hear) => hearers.push(hear),
      letThrough: () => (through = true),
      async stop() {
        if (!pid) return
        sendSignal(-pid, 'SIGTERM')
        await waitForEnd(pid, patience)
        // Also when the leader went at once: workers may have stayed.
        sendSignal(-pid, 'SIGKILL')
        await ended
      },
    }
    alive.add(made)
    void ended.then(() => {
      alive.delete(made)
      if (pid) runs.removeChild(pid)
    })
    return made
  }

  return {
    start,
    /** @param {Child} child */
    async finish(child) {
      const code = await child.ended
      if (code !== 0)
        throw new Complaint(`${child.name} failed (exit code ${code}):\n${child.output().trim()}`)
      return child.output()
    },
    async stopAll() {
      closed = true
      await Promise.all([...alive].map((child) => child.stop()))
    },
    /** The last resort, when there is no time left to wait. */
    killAll() {
      for (const { pid } of alive) if (pid) sendSignal(-pid, 'SIGKILL')
    },
  }
}

/** @typedef {ReturnType<typeof openChildren>} Children */
