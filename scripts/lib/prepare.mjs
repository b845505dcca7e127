import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Complaint } from './complaint.mjs'
import { parseJson } from './kept-files.mjs'

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
 * Migrates the database and makes the first administrator.
 * @param {{ root: string, children: import('./children.mjs').Children, env: Record<string, string>,
 *   progress?: import('./steps.mjs').Progress }} options
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase({ root, children, env, progress }) {
  const child = children.start(
    'Preparing the database',
    process.execPath,
    [...typescriptArguments(root), 'scripts/prepare.ts'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', ...env } },
  )
  /** @type {Prepared | undefined} */
  let answer
  child.onLine((line) => {
    const [, done, total, words] = /^progress (\d+) (\d+) ?(.*)$/.exec(line) ?? []
    if (done && total) progress?.(Number(done), Number(total), words)
    if (line.startsWith('{"migrated"')) answer = /** @type {Prepared} */ (parseJson(line))
  })
  await children.finish(child)
  if (!answer)
    throw new Complaint(`Preparing the database ended without an answer:\n${child.output().trim()}`)
  return answer
}
