import type { Setting } from '@/surfaces/setting'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

const halfAYear = 182

/** Whom to tell of a weakness (RFC 9116). It expires at the end of a day, so that it stays the same all day long. */
export function writeSecurity(contact: string, absolute: Setting['absolute'], now: Date): string {
  const expires = new Date(now)
  expires.setUTCDate(expires.getUTCDate() + halfAYear)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: mailto:${encodeURI(contact.trim())}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${localeCodes.join(', ')}`,
    `Canonical: ${absolute(routes.security)}`,
    '',
  ].join('\n')
}
