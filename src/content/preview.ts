import { isLocale } from '@/i18n/locales'

import { askedInSource } from './asked-in-source'
import { asReader, payloadClient } from './payload-client'
import { toInterview } from './to-interview'
import type { Interview } from './types'
import { listVersions } from './versions'

/** The newest draft, for those whose sign-in (in these headers) lets them read it; null for anybody else. */
export async function getPreview(id: string, headers: Headers): Promise<Interview | null> {
  if (!/^\d{1,9}$/.test(id)) return null
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { id: { equals: Number(id) } },
    draft: true,
    user,
    depth: 2,
    limit: 1,
    pagination: false,
  })
  const [stored] = docs
  if (!stored || !isLocale(stored.language)) return null
  const versions = await listVersions(stored.work)
  return toInterview(stored, versions, stored.language, await askedInSource(stored, versions))
}
