import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

import { root } from '../../../scripts/lib/checkout.mjs'
import { typescriptArguments, untilBegun } from '../../../scripts/lib/prepare.mjs'

export interface Outcome {
  /** What it ended with; -1 where a signal ended it. */
  code: number
  /** What it said, its complaints after the rest. */
  output: string
}

/** Runs a TypeScript program of the house as its commands run it, on the database that the environment names. */
export async function runProgram(file: string, ...args: string[]): Promise<Outcome> {
  const { ended, said } = await untilBegun(() => {
    const child = spawn(process.execPath, [...typescriptArguments(root), file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return {
      said: Promise.all([text(child.stdout), text(child.stderr)]),
      ended: once(child, 'close').then(([code]) => (code as number | null) ?? -1),
    }
  })
  return { code: await ended, output: (await said).join('') }
}

/** What a program answers in JSON on its last line. */
export async function answerOf<Answer>(file: string): Promise<Answer> {
  const { code, output } = await runProgram(file)
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}:\n${output}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Answer
}
