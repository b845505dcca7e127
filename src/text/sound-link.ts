import { isSafeLink } from './safe-link'

const isWithoutPlace = (href: string) => /^(?:(?:https?|mailto|tel):\/*|#|\/\/+)?$/i.test(href)
const isMail = (href: string) => /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/.test(href)

/** A name of a computer, perhaps with its port: it reads like a scheme, and whoever wrote it may have meant a web page. */
const isHost = (href: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(href)
/** A file beside the page that something was copied from. */
const isFile = (href: string) =>
  /^[^/?#:]+\.(?:html?|php|aspx?|pdf|docx?|odt|rtf|txt|xlsx?|pptx?|jpe?g|png|gif|webp|mp[34]|zip)(?:[?#]|$)/i.test(
    href,
  )

/** As pages write it: what people put between the numbers of a telephone is no part of it. */
function withoutSpaces(href: string): string {
  const direct = /^((?:tel|mailto):)([^?]*)(.*)$/is.exec(href)
  const [start, more] = direct
    ? [`${direct[1]}${direct[2]?.replace(/\s/g, '')}`, direct[3] ?? '']
    : ['', href]
  return start + more.replace(/\s/g, '%20')
}

/**
 * The address of a link as it is stored: whole where it was written short (`www.example.org`). Null where there is none, and where
 * nobody could ever follow it: one that might do something on a page, one beside the page that it was copied from, one that is no
 * address. The words then stand without a link. What may have been meant otherwise (`example.org/a`) is kept until it is published.
 */
export function soundLink(typed: unknown): string | null {
  if (typeof typed !== 'string') return null
  const written = typed.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  if (isWithoutPlace(written)) return null
  if (isMail(written)) return `mailto:${written}`
  const whole = /^www\.[^\s/]+\.[^\s]+$/i.test(written) ? `https://${written}` : written
  const href = withoutSpaces(whole)
  if (isWithoutPlace(href)) return null
  if (isSafeLink(href) || href.startsWith('#')) return href
  return isHost(whole) && !isFile(whole) && !/\s/.test(whole) ? href : null
}

/** Whether readers of an interview can follow it: of places within a page only its parts have lasting ones. */
export const leadsSomewhere = (href: string): boolean =>
  isSafeLink(href) && (!href.startsWith('#') || /^#q[a-z2-9]{6}$/.test(href))
