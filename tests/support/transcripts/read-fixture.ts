import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A transcript written for the tests, by its file name in this folder. */
export function readFixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
}
