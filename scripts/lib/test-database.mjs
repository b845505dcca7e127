import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeStateDir } from './checkout.mjs'
import { holdDatabase } from './embedded-postgres.mjs'
import { openRuns } from './runs.mjs'

/**
 * A Postgres of its own for a suite, thrown away afterwards, with the environment that goes with it.
 * @param {import('./launch.mjs').Launch} launch
 * @param {string} serverUrl
 */
export async function openTestDatabase({ root, runs, onStop }, serverUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-test-'))
  // Postgres may run as another account, which must get through.
  chmodSync(folder, 0o711)
  const stateDir = makeStateDir(join(folder, 'state'))
  const database = await holdDatabase({ root, stateDir, runs: openRuns(stateDir), durable: false })
  runs.addChild(database.pid)
  let open = true
  async function close() {
    if (!open) return
    open = false
    await database.release()
    runs.removeChild(database.pid)
    rmSync(folder, { recursive: true, force: true })
  }
  onStop(close)
  return {
    close,
    env: {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      SERVER_URL: serverUrl,
      MEDIA_DIR: join(folder, 'media'),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  }
}
