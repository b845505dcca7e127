import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeStateDir } from './checkout.mjs'
import { databaseForRun } from './held-database.mjs'
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
  const discard = () => rm(folder, { recursive: true, force: true })
  onStop(discard)
  const database = await databaseForRun(
    { root, stateDir, runs: openRuns(stateDir), onStop },
    { durable: false },
  )
  runs.addChild(database.pid)
  async function close() {
    await database.release()
    runs.removeChild(database.pid)
    await discard()
  }
  return {
    close,
    /** Stops it: what it held can no longer be reached. */
    release: database.release,
    env: {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      SERVER_URL: serverUrl,
      MEDIA_DIR: join(folder, 'media'),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  }
}
