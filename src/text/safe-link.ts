const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** Whether readers may be given this link: a web page, an e-mail, a phone number, or an address of this site. */
export function isSafeLink(href: string): boolean {
  if (/^(\/(?![/\\])|#)/.test(href)) return !/\p{Cc}/u.test(href)
  try {
    return schemes.has(new URL(href).protocol)
  } catch {
    return false
  }
}
