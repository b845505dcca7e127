import type { UIFieldServerComponent } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { draftLinks } from '@/cms/sharing/draft-links'
import { env } from '@/env'
import { adminLanguage } from '@/i18n/admin-messages'

import { SharePanel } from './share-panel'

/** Who outside may read this draft, and the way to let somebody. */
export const ShareDraft: UIFieldServerComponent = async ({ data, req }) => {
  const { id } = data
  if (typeof id !== 'number' || !isStaff(req.user)) return null
  return (
    <SharePanel
      interview={id}
      links={await draftLinks(id, req)}
      origin={env.serverUrl}
      language={adminLanguage(req.i18n.language)}
    />
  )
}
