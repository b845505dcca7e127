import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeStateDir, root } from '../lib/checkout.mjs'
import { Complaint } from '../lib/complaint.mjs'
import { findFreePort } from '../lib/ports.mjs'

const host = '127.0.0.1'

/** A Dragoman as `npm start` starts it, with a database and the sample publication of its own; it is gone with the benchmark. */
export async function openOwnDragoman() {
  const port = await findFreePort(3900)
  const origin = `http://${host}:${String(port)}`
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  // Postgres may run as another account, which must get through.
  chmodSync(folder, 0o711)
  const state = makeStateDir(join(folder, 'state'))
  const launcher = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      DRAGOMAN_STATE: state,
      HOST: host,
      PORT: String(port),
      SERVER_URL: origin,
      DATABASE_URL: '',
      PAYLOAD_SECRET: '',
      MEDIA_DIR: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  launcher.stdout.on('data', (part) => (said += String(part)))
  const stop = async () => {
    if (launcher.exitCode === null && launcher.kill('SIGTERM')) await once(launcher, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stop().then(() => process.exit(1)))

  /** Answers with status 0 where nobody does. @param {string} path @param {RequestInit} [how] */
  async function ask(path, how) {
    try {
      const answer = await fetch(origin + path, { ...how, signal: AbortSignal.timeout(30_000) })
      return { status: answer.status, body: await answer.text() }
    } catch {
      return { status: 0, body: '' }
    }
  }
  /** @param {string} method @param {string} path @param {object} [body] @param {string} [token] */
  const send = (method, path, body, token) =>
    ask(path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: origin,
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })

  try {
    while ((await ask('/en')).status !== 200) {
      if (launcher.exitCode !== null) throw new Complaint(`Dragoman did not start:\n${said}`)
      await sleep(500)
    }
    const [, token] = /\/admin\/reset\/(\w+)/.exec(said) ?? []
    const password = 'a bench that stands in the rain'
    const signedIn = await send('POST', '/api/users/reset-password', { token, password })
    const { token: session } = /** @type {{ token: string }} */ (JSON.parse(signedIn.body))
    return {
      origin,
      /** Where the launcher keeps what it knows of its processes. */
      state,
      ask,
      /** As its administrator. @param {string} method @param {string} path @param {object} [body] */
      send: (method, path, body) => send(method, path, body, session),
      /** What it has printed. */
      said: () => said,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
