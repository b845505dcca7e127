import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface FoundUnit {
  id: string
  source: string
  target: string | null
  notes: string
}
interface FoundFile {
  sourceLanguage: string
  targetLanguage: string
  units: FoundUnit[]
  /** The whole file as the program writes it again. */
  saved: string
}

const script = fileURLToPath(new URL('./read-xliff.py', import.meta.url))

/** What the Translate Toolkit finds in an XLIFF, and what it makes of it once somebody has translated a unit there. */
export function inTranslateToolkit(
  text: string,
  translated: readonly [id: string, target: string] | [] = [],
): FoundFile {
  const python = process.env['PYTHON'] ?? '/usr/bin/python3'
  const { status, error, stdout, stderr } = spawnSync(python, [script, ...translated], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (error || status !== 0)
    throw new Error(
      `${python} (${String(status)}): ${error?.message ?? stderr}. \`npm test\` brings it along.`,
    )
  return JSON.parse(stdout) as FoundFile
}
