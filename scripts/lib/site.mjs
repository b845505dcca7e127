import { existsSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from './complaint.mjs'
import { readText, writeText } from './kept-files.mjs'
import { stampOf } from './stamps.mjs'

const SOURCES = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** @param {string} root */
const nextScript = (root) => join(root, 'node_modules/next/dist/bin/next')

/** @param {string} root */
const stampFile = (root) => join(root, '.next', 'dragoman-sources')

/** @param {string} root */
export function buildIsCurrent(root) {
  return existsSync(join(root, '.next/BUILD_ID')) && readText(stampFile(root)) === stampOf(root, SOURCES)
}

/**
 * @param {{ root: string, children: import('./children.mjs').Children, progress?: import('./steps.mjs').Progress }} options
 */
export async function buildSite({ root, children, progress }) {
  const stamp = stampOf(root, SOURCES)
  // No database and no secret: a build is the same for every publication, and nothing of one gets into it.
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: undefined,
    PAYLOAD_SECRET: undefined,
  }
  const child = children.start('next build', process.execPath, [nextScript(root), 'build'], {
    cwd: root,
    env,
  })
  child.onLine((line) => {
    const [, done, total] = /Generating static pages.*\((\d+)\/(\d+)\)/.exec(line) ?? []
    if (done && total) progress?.(Number(done), Number(total), 'pages')
  })
  await children.finish(child)
  writeText(stampFile(root), stamp)
}

/** @param {string} address @returns {Promise<boolean>} */
function answers(address) {
  return new Promise((resolve) => {
    const request = get(address, { timeout: 60_000, agent: false }, (response) => {
      response.resume()
      resolve(true)
    })
    request.once('error', () => resolve(false))
    request.once('timeout', () => request.destroy())
  })
}

/** @param {string} host @param {number} port */
function originOf(host, port) {
  const connectTo = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${connectTo.includes(':') ? `[${connectTo}]` : connectTo}:${port}`
}

/**
 * Asks the CMS something, so that it sets to work: mail that waits and reminders that are due are not left to the first
 * reader, nor is the first reader kept waiting for it.
 * @param {{ host: string, port: number }} place
 */
export function wakeSite({ host, port }) {
  void answers(`${originOf(host, port)}/api/users/me`)
}

/**
 * Starts Next and waits until it answers.
 * @param {{ root: string, children: import('./children.mjs').Children, env: Record<string, string>, host: string,
 *   port: number, dev?: boolean }} options
 */
export async function serveSite({ root, children, env, host, port, dev = false }) {
  const child = children.start(
    dev ? 'next dev' : 'the site',
    process.execPath,
    dev
      ? [nextScript(root), 'dev', '-H', host, '-p', String(port)]
      : [join(root, 'src/server/serve.mjs'), host, String(port)],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: dev ? 'development' : 'production', ...env },
      // A little longer than src/server gives those whom it is answering.
      ...(dev ? {} : { patience: 31_000 }),
    },
  )
  const fate = { ended: false }
  void child.ended.then(() => (fate.ended = true))
  const address = `${originOf(host, port)}/`
  const deadline = Date.now() + 180_000
  while (!(await answers(address))) {
    if (fate.ended || Date.now() > deadline) {
      const how = fate.ended ? 'ended' : 'does not answer'
      await child.stop()
      throw new Complaint(`${child.name} ${how}:\n${child.output().trim()}`)
    }
    await sleep(50)
  }
  return child
}
