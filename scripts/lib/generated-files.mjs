import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { untilSaid } from './until-said.mjs'

const TYPES = 'src/payload-types.ts'
const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'
const MIGRATIONS = 'src/cms/migrations'

/** What each says when it has begun to work. */
const BEGUN = {
  'generate:types': 'Compiling TS types',
  'generate:importmap': 'Generating import map',
}

/** @typedef {(args: string[]) => Promise<{ code: number, output: string }>} RunPayload */

/** @param {string} folder @returns {Map<string, string>} */
function readFolder(folder) {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/**
 * @param {string} root
 * @param {string} file
 * @param {keyof typeof BEGUN} command
 * @param {RunPayload} runPayload
 */
async function staleFile(root, file, command, runPayload) {
  const path = join(root, file)
  if (!existsSync(path)) return `${file} is missing: make it with \`npx payload ${command}\`.`
  const kept = readFileSync(path, 'utf8')
  const { code, output } = await untilSaid(BEGUN[command], () => runPayload([command]))
  const made = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // A check changes nothing.
  writeFileSync(path, kept)
  if (code !== 0 || !output.includes(BEGUN[command])) return `payload ${command} failed:\n${output.trim()}`
  return made === kept
    ? undefined
    : `${file} is not what the collections say: run \`npx payload ${command}\`.`
}

/** @param {string} root @param {RunPayload} runPayload */
async function pendingMigration(root, runPayload) {
  const folder = join(root, MIGRATIONS)
  const kept = readFolder(folder)
  if (kept.size === 0)
    return `${MIGRATIONS} holds no migration: make one with \`npx payload migrate:create\`.`
  const isOver = 'DOWN statements generation complete'
  const { code, output } = await untilSaid(isOver, () => runPayload(['migrate:create', '--skip-empty']))
  const added = [...readFolder(folder).keys()].filter((name) => !kept.has(name))
  for (const name of added) rmSync(join(folder, name))
  const now = readFolder(folder)
  // Not those that are as they were: tests that run meanwhile read them.
  for (const [name, text] of kept) if (now.get(name) !== text) writeFileSync(join(folder, name), text)
  // A renamed column makes it ask; with nobody to answer it ends well, without a file and before this line.
  const compared = output.includes(isOver)
  if (code === 0 && compared && added.length === 0) return undefined
  if (added.length || (code === 0 && !compared))
    return 'The collections differ from the migrations: run `npx payload migrate:create NAME` and commit what it makes.'
  return `payload migrate:create failed:\n${output.trim()}`
}

/**
 * What is out of date among the files that Payload makes; empty when all is well.
 * @param {string} root
 * @param {RunPayload} runPayload
 * @returns {Promise<string[]>}
 */
export async function staleGeneratedFiles(root, runPayload) {
  const complaints = [
    await staleFile(root, TYPES, 'generate:types', runPayload),
    await staleFile(root, IMPORT_MAP, 'generate:importmap', runPayload),
    await pendingMigration(root, runPayload),
  ]
  return complaints.filter((complaint) => complaint !== undefined)
}
