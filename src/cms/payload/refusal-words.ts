import type { AfterErrorHook, PayloadRequest } from 'payload'

const lost = 'An unknown error occurred.'

interface Refused {
  name?: unknown
  message?: unknown
  status?: unknown
  isPublic?: unknown
  data?: unknown
}

function isFromAdmin(req: Partial<PayloadRequest>): boolean {
  const referer = req.headers?.get('referer')
  return Boolean(referer && URL.canParse(referer) && /^\/admin(?:\/|$)/.test(new URL(referer).pathname))
}

/**
 * The admin takes whatever stands behind a colon for a list with commas between, as its own sentences on fields have it, and tears others to
 * pieces. This sign looks the same to whoever reads.
 */
const inOnePiece = (message: string) => message.replaceAll(':', '\u2236')

/**
 * Payload finds the words of a refusal, and what the form needs of it, by the name and class of its error, and a built server has
 * shortened the one and may have the other twice: everybody would read that something unknown went wrong, or nobody would be shown
 * where. What was said to the public is said after all, and in the admin's forms as a whole.
 */
export const refusalWords: AfterErrorHook = ({ error, req, result }) => {
  const { name, message, status, isPublic, data } = error as Refused
  if (isPublic !== true || typeof message !== 'string' || typeof status !== 'number') return
  const [said] = (result?.errors ?? []) as { message?: string; data?: unknown }[]
  const isWhole = said?.message !== lost && (!data || said?.data)
  const words = name !== 'ValidationError' && isFromAdmin(req) ? inOnePiece(message) : message
  if (isWhole && words === message) return
  return { response: { errors: [{ message: words, ...(data ? { data } : {}) }] } as never, status }
}
