import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.mjs'
import { keepSecret } from './kept-files.mjs'

/**
 * @typedef {{ host: string, port: number, serverUrl: string, databaseUrl: string | undefined,
 *   secret: string | undefined, mediaDir: string | undefined }} Settings
 */

/** @param {string} root */
export function loadDotEnv(root) {
  const file = join(root, '.env')
  // What stands in the real environment wins over the file.
  if (existsSync(file)) process.loadEnvFile(file)
}

/** @param {string} host */
function hostInAddress(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Complaint(`PORT is "${env.PORT}", which is no port: give a whole number from 1 to 65535.`)
  const serverUrl = (env.SERVER_URL || `http://${hostInAddress(host)}:${port}`).replace(/\/+$/, '')
  if (!URL.canParse(serverUrl) || !/^https?:/.test(serverUrl))
    throw new Complaint(
      `SERVER_URL is "${env.SERVER_URL}": give the whole address, such as https://example.org.`,
    )
  const databaseUrl = env.DATABASE_URL || undefined
  const secret = env.PAYLOAD_SECRET || undefined
  if (databaseUrl && !secret)
    throw new Complaint(
      'DATABASE_URL is set but PAYLOAD_SECRET is not. Set it to a long random text and keep it: sessions and links ' +
        'of this database are signed with it. `openssl rand -hex 32` makes one.',
    )
  return { host, port, serverUrl, databaseUrl, secret, mediaDir: env.MEDIA_DIR || undefined }
}

/**
 * What every process of the application gets.
 * @param {Settings} settings
 * @param {{ stateDir: string, root: string, embeddedUrl: string | undefined }} place
 * @returns {Record<string, string>}
 */
export function applicationEnv(settings, { stateDir, root, embeddedUrl }) {
  const url = embeddedUrl ?? settings.databaseUrl
  if (!url) throw new Error('No database')
  return {
    DATABASE_URL: url,
    PAYLOAD_SECRET: settings.secret ?? keepSecret(join(stateDir, 'payload-secret')),
    SERVER_URL: settings.serverUrl,
    MEDIA_DIR: settings.mediaDir ?? (embeddedUrl ? join(stateDir, 'media') : join(root, 'media')),
    NEXT_TELEMETRY_DISABLED: '1',
    ...(embeddedUrl ? { DRAGOMAN_EMBEDDED: '1' } : {}),
  }
}
