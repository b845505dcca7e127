import type { UIFieldServerComponent } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { deskLanguage } from '@/cms/desk/desk-words'
import { draftLinks } from '@/cms/sharing/draft-links'
import { env } from '@/env'

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
      language={deskLanguage(req.i18n.language)}
    />
  )
}
