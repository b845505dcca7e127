import type { PayloadRequest } from 'payload'

import { storedInterview } from '@/cms/publishing/stored-interview'
import type { Interview } from '@/payload-types'

import { newestState } from './newest-state'

/** Whether readers have this text, whatever has been drafted since. */
export const isPublicText = (stored: Interview | null): boolean =>
  stored?._status === 'published' && !stored.deletedAt

/** A text as translations follow it: what readers have of it; where they have nothing, as it was last saved. */
export async function sourceState(id: number | null, req: PayloadRequest): Promise<Interview | null> {
  if (id === null) return null
  const stored = await storedInterview(id, req)
  return isPublicText(stored) ? stored : newestState(id, req)
}
