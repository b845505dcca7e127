import { spawnSync } from 'node:child_process'

interface Options {
  keep: boolean
  seed: number
}

/** The sizes that the command line names, and its flags. */
export function readCommand(otherwise: readonly number[]) {
  const given = process.argv.slice(2)
  const named = given.filter((word) => /^\d+$/.test(word)).map(Number)
  const number = (flag: string) => {
    const found = given.find((word) => word.startsWith(`--${flag}=`))
    return found === undefined ? null : Number(found.slice(flag.length + 3))
  }
  return { named, sizes: named.length > 0 ? named : otherwise, keep: given.includes('--keep'), number }
}

/** This command again, with other words. */
export function runAgain(words: readonly string[]): void {
  const command = [...process.execArgv, process.argv[1] ?? '', ...words]
  const run = () => spawnSync(process.execPath, command, { stdio: 'inherit' }).status
  let status = run()
  // Node 20 has ended it before it began (lib/prepare.mjs).
  for (let tries = 1; status === 13 && tries < 3; tries += 1) status = run()
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a benchmark for each size that the command line names, one process for each: Payload keeps the database that it was opened with. */
export async function runSizes(bench: (total: number, options: Options) => Promise<string>): Promise<never> {
  const { named, sizes, keep, number } = readCommand([10_000, 100_000])
  const seed = number('seed') ?? 1
  const [size] = named
  if (named.length === 1 && size !== undefined) {
    console.log(`\n${await bench(size, { keep, seed })}`)
    process.exit(0)
  }
  const flags = [`--seed=${String(seed)}`, ...(keep ? ['--keep'] : [])]
  for (const each of sizes) runAgain([String(each), ...flags])
  process.exit(0)
}
