import type { CollectionAfterChangeHook } from 'payload'

import { isTranslationNow } from '@/cms/desk/source/newest-rows'
import { releaseSource } from '@/cms/desk/source/release-source'
import { refreshAssignment } from '@/cms/desk/source/refresh'
import { changesTaken } from '@/cms/desk/source/source-changes'
import { notifyWorkers } from '@/cms/desk/notices/notify'
import { mailSoon } from '@/cms/desk/notices/mail-clock'
import { savingOf } from './saving'
import type { Interview } from '@/payload-types'

import { storedInterview } from './stored-interview'

/**
 * Publishing carries an interview's facts and structure to its translations and tells what of them is behind, in the same
 * transaction, so no version can lag behind. A translation's own save moves on the desk.
 */
export const shareWithTranslations: CollectionAfterChangeHook<Interview> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const { follows } = savingOf(req)
  if (doc._status === 'published' && !follows) {
    // As stored: what the writer may not read of it is not in `doc`.
    const stored = await storedInterview(doc.id, req)
    if (!stored) return
    await releaseSource(stored, changesTaken(req), req)
    const before = previousDoc as Interview | undefined
    if (stored.translationOf && before?._status !== 'published') await notifyWorkers(doc.id, 'published', req)
  }
  if (await isTranslationNow(doc.id, req)) await refreshAssignment(doc.id, req, !follows)
  if (doc._status === 'published') mailSoon(req.payload)
}
