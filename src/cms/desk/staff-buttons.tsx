'use client'
import { PreviewButton, PublishButton, useAuth } from '@payloadcms/ui'

import { AskBeforePublishing } from '@/cms/admin/ask-before-publishing'
import type { User } from '@/payload-types'

const useIsStaff = (): boolean => {
  const { user } = useAuth<User>()
  return user?.role === 'admin' || user?.role === 'editor'
}

/** Translators hand in; what readers get is an editor's to decide. */
export function StaffPublishButton() {
  return useIsStaff() ? (
    <AskBeforePublishing>
      <PublishButton />
    </AskBeforePublishing>
  ) : null
}

export function StaffPreviewButton() {
  return useIsStaff() ? <PreviewButton /> : null
}
