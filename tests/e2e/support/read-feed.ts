import { spawn, spawnSync } from 'node:child_process'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface ReadFeed {
  /** What feedparser complains of; empty for a sound feed. */
  wrong: string
  version: string
  title: string
  language: string
  self: string[]
  entries: ReadEntry[]
}
export interface ReadEntry {
  id: string
  title: string
  link: string
  authors: string[]
  contributors: string[]
  html: string
  language: string
  /** Year, month, day, hour, minute, second, UTC. */
  published: number[]
}

const script = fileURLToPath(new URL('./read-feed.py', import.meta.url))

/** It is begun once: that takes longer than reading a feed. */
function openReader() {
  const child = spawn(process.env['PYTHON'] ?? '/usr/bin/python3', [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  // Whoever runs the tests need not wait for it.
  child.unref()
  for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref()
  return { child, lines }
}
let reader: ReturnType<typeof openReader> | undefined

/** What Python's feedparser makes of it. Asked for one after the other. */
export async function readFeed(text: string): Promise<ReadFeed> {
  reader ??= openReader()
  const { child, lines } = reader
  child.stdin.write(`${JSON.stringify(text)}\n`)
  const line = await lines.next()
  if (line.done) throw new Error('feedparser has ended without an answer. `npm test` brings it along.')
  return JSON.parse(line.value) as ReadFeed
}

/** Throws with libxml2's own words where the text is not well-formed. */
export function expectWellFormed(text: string): void {
  const program = process.env['XMLLINT'] ?? '/usr/bin/xmllint'
  const { status, error, stderr } = spawnSync(program, ['--noout', '--nonet', '-'], {
    input: text,
    encoding: 'utf8',
  })
  if (error || status !== 0)
    throw new Error(
      `${program} (${String(status)}): ${error?.message ?? stderr}. \`npm test\` brings it along.`,
    )
}
