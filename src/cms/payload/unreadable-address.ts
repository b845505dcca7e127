import type { AfterErrorHook } from 'payload'

const words = {
  en: 'The filters could not be read. Write them as where[field][operator]=value.',
  ar: 'تعذّرت قراءة عوامل التصفية. تُكتب على هذا النحو: where[field][operator]=value.',
} as const

/** Payload reads a `where` or `data` that is one word as JSON, before any hook, and fails where it is none. */
export const unreadableAddress: AfterErrorHook = ({ error, req }) => {
  const asked = [req.query['where'], req.query['data']].some((value) => typeof value === 'string')
  if (!asked || !(error instanceof SyntaxError)) return
  const message = words[req.i18n.language === 'ar' ? 'ar' : 'en']
  return { response: { errors: [{ message }] }, status: 400 }
}
