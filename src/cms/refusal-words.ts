import type { AfterErrorHook } from 'payload'

const lost = 'An unknown error occurred.'

interface Refused {
  message?: unknown
  status?: unknown
  isPublic?: unknown
  data?: unknown
}

/**
 * Payload finds the words of a refusal, and what the form needs of it, by the name and class of its error, and a built server has
 * shortened the one and may have the other twice: everybody would read that something unknown went wrong, or nobody would be shown
 * where. What was said to the public is said after all.
 */
export const refusalWords: AfterErrorHook = ({ error, result }) => {
  const { message, status, isPublic, data } = error as Refused
  if (isPublic !== true || typeof message !== 'string' || typeof status !== 'number') return
  const [said] = (result?.errors ?? []) as { message?: string; data?: unknown }[]
  const isWhole = said?.message !== lost && (!data || said?.data)
  if (isWhole) return
  return { response: { errors: [{ message, ...(data ? { data } : {}) }] } as never, status }
}
