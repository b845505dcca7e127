import { makeStateDir } from '../lib/checkout.mjs'
import { openChildren } from '../lib/children.mjs'
import { openRuns } from '../lib/runs.mjs'

/** The processes of a benchmark, which end with it, however it ends. */
export function openOwnChildren(): ReturnType<typeof openChildren> {
  const runs = openRuns(makeStateDir())
  const children = openChildren(runs)
  process.on('exit', () => {
    children.killAll()
    runs.forget()
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
  return children
}
