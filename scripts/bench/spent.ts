import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of a question: until the answer was here, and of which the database’s processes computed. */
export interface Spent {
  waited: number
  computed: number
}

/** What a process has computed so far, where it can be seen: not of a database elsewhere, and on Linux only. */
export function computedBy(pid: number): number {
  try {
    return timeOf(`/proc/${String(pid)}`)
  } catch {
    return Number.NaN
  }
}

/** The processes that it has started. */
export function childrenOf(pid: number): number[] {
  const folder = `/proc/${String(pid)}/task`
  const children = readdirSync(folder).map((thread) => readFileSync(`${folder}/${thread}/children`, 'utf8'))
  return children.join(' ').split(' ').filter(Boolean).map(Number)
}

/** The same of all its threads, and of the processes that it has started. */
export function computedByAll(pid: number): number {
  const folder = `/proc/${String(pid)}/task`
  try {
    const threads = readdirSync(folder).map((thread) => timeOf(`${folder}/${thread}`))
    return [...threads, ...childrenOf(pid).map(computedByAll)].reduce((sum, time) => sum + time, 0)
  } catch {
    return Number.NaN
  }
}
const timeOf = (folder: string) => Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]) / 1e6

export const share = (sorted: readonly number[], of: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0
const ms = (time: number) => time.toFixed(1)
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

/** A Markdown table of the times by kind; `bar` is what 95 of 100 should take less than, in milliseconds. */
export function timesTable(
  what: string,
  times: ReadonlyMap<string, readonly Spent[]>,
  bar: number,
): readonly string[] {
  const row = (kind: string, list: readonly Spent[]) => {
    const waited = list.map((spent) => spent.waited).toSorted((a, b) => a - b)
    const computed = list.map((spent) => spent.computed).toSorted((a, b) => a - b)
    const cells = [
      String(list.length),
      ...[share(waited, 0.5), share(waited, 0.95), waited.at(-1) ?? 0].map(ms),
      ...[share(computed, 0.5), share(computed, 0.95), computed.at(-1) ?? 0].map(ms),
      ...[waited, computed].map((each) => percent(each.filter((time) => time < bar).length, each.length)),
    ]
    return `| ${kind} | ${cells.join(' | ')} |`
  }
  return [
    `| ${what} | n | p50 | p95 | max | p50 CPU | p95 CPU | max CPU | < ${String(bar)} | CPU < ${String(bar)} |`,
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...[...times].map(([kind, list]) => row(kind, list)),
    row('**all**', [...times.values()].flat()),
  ]
}
