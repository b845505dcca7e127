import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

import { mailToNobody } from './mail-to-nobody'

/** `smtp://user:password@host:587`, or `smtps:` for a server that speaks TLS from its first word on. */
function serverAt(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const auth =
    username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
  return { host: hostname, port: port === '' ? (secure ? 465 : 587) : Number(port), secure, ...auth }
}

/** Mail by the server at this address; without one, by nobody. That server may be down when the site starts. */
export const mailBy = (address: string | null, sender: string): Exclude<Config['email'], undefined> =>
  address === null
    ? mailToNobody
    : nodemailerAdapter({
        defaultFromAddress: sender,
        defaultFromName: 'Dragoman',
        skipVerify: true,
        transportOptions: { ...serverAt(address), connectionTimeout: 10_000, socketTimeout: 20_000 },
      })
