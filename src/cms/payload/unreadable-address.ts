import type { AfterErrorHook } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'

/** Payload reads a `where` or `data` that is one word as JSON, before any hook, and fails where it is none. */
export const unreadableAddress: AfterErrorHook = ({ error, req }) => {
  const asked = [req.query['where'], req.query['data']].some((value) => typeof value === 'string')
  if (!asked || !(error instanceof SyntaxError)) return
  const message = adminMessages(req.i18n.language)('query.unreadable')
  return { response: { errors: [{ message }] }, status: 400 }
}
