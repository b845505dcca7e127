import type { AfterErrorHook } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'

import type { TooBusy } from './too-busy'

const seconds = '5'

/**
 * What Postgres and its pool say of a request that was too much for now, all of it undone: waited too long for a row or a connection,
 * waited for one another, no connection to be had. Not of a connection lost midway: whether its COMMIT arrived nobody knows.
 */
const passing = new Set(['55P03', '40P01', '40001', '53300', '57P03', 'ECONNREFUSED'])
const noConnection = /timeout exceeded when trying to connect|terminated due to connection timeout/

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return passing.has(code) || noConnection.test(error.message) || isPassing(error.cause)
}

/** Answers 503 with when to try again, and says that nothing was stored; whoever has said 503 in words of their own keeps them. */
export const busyAnswer: AfterErrorHook = ({ error, req }) => {
  const { status, message } = error as Partial<TooBusy>
  const isOurs = message === adminMessages('en')('doors.tooBusy') || isPassing(error)
  if (!isOurs && status !== 503) return
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', seconds)
  if (!isOurs) return
  const said = adminMessages(req.i18n.language)('doors.tooBusy')
  return { response: { errors: [{ message: said }] }, status: 503 }
}
