import { isSafeLink } from './safe-link'

/** Harmless although no page can follow them: what word processors and people put where an address belongs. */
const inert = new Set(['https', 'http', 'mailto', 'tel', 'file', 'ftp', 'sftp', 'localhost'])
const schemeOf = (href: string) => /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase() ?? null

const isWithoutPlace = (href: string) => /^(?:(?:https?|mailto|tel|file):\/*|#|\/\/+)?$/i.test(href)
const isMail = (href: string) => /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/.test(href)

/**
 * The address of a link as it is stored: whole where it was written short (`www.example.org`). Null where there is none, or one
 * that might do something on a page: the words then stand without a link. What merely leads nowhere is kept.
 */
export function soundLink(typed: unknown): string | null {
  if (typeof typed !== 'string') return null
  const href = typed.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  if (isWithoutPlace(href)) return null
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(href)) return `https://${href}`
  if (isMail(href)) return `mailto:${href}`
  const scheme = schemeOf(href)
  // A name of a computer with its port reads like a scheme.
  return scheme === null || inert.has(scheme) || scheme.includes('.') ? href : null
}

/** Whether readers of an interview can follow it: of places within a page only its parts have lasting ones. */
export const leadsSomewhere = (href: string): boolean =>
  isSafeLink(href) && (!href.startsWith('#') || /^#q[a-z2-9]{6}$/.test(href))
