import { spawnSync } from 'node:child_process'

interface Options {
  keep: boolean
  seed: number
}

/** Runs a benchmark for each size that the command line names, one process for each: Payload keeps the database that it was opened with. */
export async function runSizes(bench: (total: number, options: Options) => Promise<string>): Promise<never> {
  const given = process.argv.slice(2)
  const sizes = given.filter((word) => /^\d+$/.test(word)).map(Number)
  const keep = given.includes('--keep')
  const seed = Number(given.find((word) => word.startsWith('--seed='))?.slice('--seed='.length) ?? 1)
  const [size] = sizes
  if (sizes.length === 1 && size !== undefined) {
    console.log(`\n${await bench(size, { keep, seed })}`)
    process.exit(0)
  }
  const flags = [`--seed=${String(seed)}`, ...(keep ? ['--keep'] : [])]
  for (const each of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const command = [...process.execArgv, process.argv[1] ?? '', String(each), ...flags]
    const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  process.exit(0)
}
