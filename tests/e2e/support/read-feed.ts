import { spawnSync } from 'node:child_process'
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

function run(program: string, args: readonly string[], input: string): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' })
  if (error || status !== 0)
    throw new Error(
      `${program} (${String(status)}): ${error?.message ?? stderr}. \`npm test\` brings it along.`,
    )
  return stdout
}

const script = fileURLToPath(new URL('./read-feed.py', import.meta.url))

/** What Python's feedparser makes of it. */
export const readFeed = (text: string): ReadFeed =>
  JSON.parse(run(process.env['PYTHON'] ?? '/usr/bin/python3', [script], text)) as ReadFeed

/** Throws with libxml2's own words where the text is not well-formed. */
export const expectWellFormed = (text: string): void => {
  run(process.env['XMLLINT'] ?? '/usr/bin/xmllint', ['--noout', '--nonet', '-'], text)
}
