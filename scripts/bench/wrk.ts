import { spawnSync } from 'node:child_process'

/** What one run of wrk has found. */
export interface Run {
  /** Answers a second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 }

function latency(output: string, percentile: number): number {
  const [, value, unit] = new RegExp(`${String(percentile)}%\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? []
  return Number(value) * (units[unit ?? ''] ?? NaN)
}

/** Two threads with 32 connections, which ask for an address as fast as they are answered; each answer has to be the page. */
export function ask(address: string, seconds: number): Run {
  const { status, stdout, stderr } = spawnSync(
    'wrk',
    ['-t2', '-c32', `-d${String(seconds)}s`, '--latency', '-H', 'Accept-Encoding: br', address],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`wrk ended with ${String(status)}: ${stderr}`)
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${address} was not always answered:\n${stdout}`)
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p50: latency(stdout, 50),
    p99: latency(stdout, 99),
  }
}

/** Those of these programs that are not here. */
export const lacking = (programs: readonly string[]): string[] =>
  programs.filter((program) => spawnSync('which', [program]).status !== 0)
