import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'

import { mailBy } from '@/cms/letters/mail'

import { openPayload } from './open-payload'

export interface Letter {
  to: string
  /** As it came: headers, then the encoded parts. */
  raw: string
  /** Header lines, unfolded. */
  headers: string[]
}

/** What the server does with a letter to this address; nothing said means that it takes it. */
export interface Conduct {
  /** The answer to the sender's and to the recipient's address: a number and words. */
  toSender?: (from: string) => string | null
  toRecipient?: (to: string) => string | null
  /** Cuts the line in the middle of the letter. */
  cuts?: (to: string) => boolean
  /** Never answers to the recipient's address. */
  hangs?: (to: string) => boolean
}

/** A file of tests has all notices of the database for itself, until it lets others have their turn: each run sends whatever is due. */
export async function holdNotices(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  await client.query(`select pg_advisory_lock(hashtext('the notices of all tests'))`)
  return () => client.end()
}

const refusal = (answer: string) =>
  Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) })

const unfolded = (raw: string) =>
  (raw.split(/\r?\n\r?\n/)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)

/** A mail server on this machine that keeps what it takes. */
export async function openMailServer(conduct: Conduct = {}, port = 0) {
  const letters: Letter[] = []
  /** Every address that a letter was offered for, taken or not. */
  const asked: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onMailFrom({ address }, _session, next) {
      const answer = conduct.toSender?.(address)
      next(answer ? refusal(answer) : null)
    },
    onRcptTo({ address }, _session, next) {
      asked.push(address)
      if (conduct.hangs?.(address)) return
      const answer = conduct.toRecipient?.(address)
      next(answer ? refusal(answer) : null)
    },
    onData(stream, session, taken) {
      const to = session.envelope.rcptTo.map(({ address }) => address).join()
      if (conduct.cuts?.(to)) {
        for (const connection of server.connections)
          if (connection.id === session.id) connection._socket.destroy()
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        letters.push({ to, raw, headers: unfolded(raw) })
        taken()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    letters,
    asked,
    port: (server.server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((closed) => {
        for (const connection of server.connections) connection._socket.destroy()
        server.close(() => {
          closed()
        })
      }),
  }
}

export type MailServer = Awaited<ReturnType<typeof openMailServer>>

/** Lets the site under test send by the server at this address. */
export async function sendBy(address: string): Promise<void> {
  const payload = await openPayload()
  const adapter = await mailBy(address, 'desk@example.org')
  payload.email = adapter({ payload })
  payload.sendEmail = payload.email.sendEmail
}

export const addressOf = ({ port }: Pick<MailServer, 'port'>) => `smtp://127.0.0.1:${String(port)}`
