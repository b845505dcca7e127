import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** @param {number} pid @param {string} column */
function askPs(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return ''
  }
}

/**
 * Fields of Linux's own record of a process, counted from 1 as its manual (proc_pid_stat) does.
 * @param {number} pid
 * @param {number[]} numbers
 */
function statFields(pid, ...numbers) {
  const stat = readOrEmpty(`/proc/${pid}/stat`)
  // The second field is the program's name in brackets and may hold spaces.
  const fromThird = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return numbers.map((number) => fromThird[number - 3])
}

/**
 * When a process began, in a form only good for comparing; '' when there is none. A number alone does not
 * identify a process: the system hands numbers out again.
 * @param {number} pid
 */
export function birthOf(pid) {
  if (process.platform !== 'linux') return askPs(pid, 'stat').startsWith('Z') ? '' : askPs(pid, 'lstart')
  const [state, began] = statFields(pid, 3, 22)
  // A zombie has ended; in a container without an init nobody clears it away.
  if (!state || state === 'Z' || state === 'X') return ''
  return `${readOrEmpty('/proc/sys/kernel/random/boot_id').trim()}/${began}`
}

/** @param {number} pid */
export function parentOf(pid) {
  return Number(process.platform === 'linux' ? statFields(pid, 4)[0] : askPs(pid, 'ppid')) || 0
}

/** @param {number} pid */
export function isAlive(pid) {
  return birthOf(pid) !== ''
}

/** @param {number} pid */
export function commandOf(pid) {
  if (process.platform !== 'linux') return askPs(pid, 'command')
  return readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
}

/** @param {number} pid @param {NodeJS.Signals} signal */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal)
    return true
  } catch {
    return false
  }
}

/**
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function waitForEnd(pid, milliseconds) {
  const deadline = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await sleep(milliseconds > 60_000 ? 500 : 50)
  }
  return true
}
