'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useSaving } from '@/cms/admin/saving/saving-store'

const frame = () => {
  const found = document.getElementById('live-preview-iframe')
  return found instanceof HTMLIFrameElement ? found.contentWindow : null
}

/** Keeps the page beside the form, where it is shown, at the newest save, and at the part that is being written. */
export function FollowPreview() {
  const { id } = useDocumentInfo()
  const { savedAt } = useSaving(id)
  const { getDataByPath } = useForm()

  useEffect(() => {
    // A reload keeps the place where the page was.
    if (savedAt !== null) frame()?.location.reload()
  }, [savedAt])

  useEffect(() => {
    const show = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[id^="exchanges-row-"]') : null
      const at = row?.id.replace('exchanges-row-', '')
      const key: unknown = at && getDataByPath(`exchanges.${at}.key`)
      const page = frame()
      const part = typeof key === 'string' ? page?.document.getElementById(key) : null
      // Not `scrollIntoView`, which scrolls the form around it, too, under the pointer that presses something there.
      if (page && part) page.scrollTo({ top: page.scrollY + part.getBoundingClientRect().top })
    }
    document.addEventListener('focusin', show)
    return () => document.removeEventListener('focusin', show)
  }, [getDataByPath])

  return null
}
