import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Complaint } from './complaint.mjs'
import { parseJson } from './kept-files.mjs'
import { settledDatabase } from './settled-database.mjs'

/**
 * What scripts/prepare.ts answers with, on its last line.
 * @typedef {{ migrated: number, samplesLoaded: boolean, resetLink: string | null, adminEmail: string | null,
 *   interviews: Record<string, string> }} Prepared
 */

/**
 * The arguments with which node runs TypeScript.
 * @param {string} root
 */
export function typescriptArguments(root) {
  return ['--import', pathToFileURL(join(root, 'scripts/lib/typescript-loader.mjs')).href]
}

/**
 * Starts a TypeScript program, again where Node 20 has ended it before it began: with other work on the machine it loses, now and
 * then, the answer of the thread that reads modules, and stops with 13 as if nothing were left to wait for.
 * @template {{ ended: Promise<number> }} Program
 * @param {() => Program} start
 * @returns {Promise<Program>} the one that began, which has ended
 */
export async function untilBegun(start) {
  let program = start()
  for (let tries = 1; (await program.ended) === 13 && tries < 3; tries += 1) program = start()
  return program
}

/**
 * Migrates the database and makes the first administrator; asks no more than Postgres where both is done.
 * @param {{ root: string, children: import('./children.mjs').Children, env: Record<string, string>,
 *   progress?: import('./steps.mjs').Progress }} options
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase({ root, children, env, progress }) {
  const settled = await settledDatabase({ root, env })
  if (settled) return settled
  /** @type {Prepared | undefined} */
  let answer
  const child = await untilBegun(() => {
    const child = children.start(
      'Preparing the database',
      process.execPath,
      [...typescriptArguments(root), 'scripts/prepare.ts'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production', ...env } },
    )
    child.onLine((line) => {
      const [, done, total, words] = /^progress (\d+) (\d+) ?(.*)$/.exec(line) ?? []
      if (done && total) progress?.(Number(done), Number(total), words)
      if (line.startsWith('{"migrated"')) answer = /** @type {Prepared} */ (parseJson(line))
    })
    return child
  })
  await children.finish(child)
  if (!answer)
    throw new Complaint(`Preparing the database ended without an answer:\n${child.output().trim()}`)
  return answer
}
