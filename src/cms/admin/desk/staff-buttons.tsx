'use client'
import { PreviewButton, PublishButton, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { type MouseEvent, useRef } from 'react'

import { saverOf, savingStore } from '@/cms/admin/saving/saving-store'
import type { User } from '@/payload-types'

const useIsStaff = (): boolean => {
  const { user } = useAuth<User>()
  return user?.role === 'admin' || user?.role === 'editor'
}

/**
 * Translators hand in; what readers get is an editor's to decide. What is unsaved is saved first: a publication that is
 * refused would otherwise leave the last words nowhere, and two saves at once would refuse each other.
 */
export function StaffPublishButton() {
  const { id } = useDocumentInfo()
  const isSaved = useRef(false)
  const isStaff = useIsStaff()
  const saveFirst = (event: MouseEvent) => {
    const saver = saverOf(id)
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (isSaved.current || !saver || !button || button.disabled) return
    event.preventDefault()
    event.stopPropagation()
    const publish = async () => {
      const isStored = await saver.saveNow()
      // Whoever was overtaken is told by the publication itself.
      if (!isStored && savingStore.read(String(id)).obstacle?.kind !== 'overtaken') return
      // The form must have heard of the number of that save.
      await new Promise((resolve) => setTimeout(resolve, 50))
      isSaved.current = true
      button.click()
      isSaved.current = false
    }
    void publish()
  }
  if (!isStaff) return null
  return (
    <div className="publish-saved" onClickCapture={saveFirst}>
      <PublishButton />
    </div>
  )
}

export function StaffPreviewButton() {
  return useIsStaff() ? <PreviewButton /> : null
}
