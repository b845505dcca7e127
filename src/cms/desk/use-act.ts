'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useIsAwake } from '@/cms/admin/use-is-awake'
import { adminLanguage } from '@/i18n/admin-messages'

import { postAct } from './post-act'

/** Does one thing at a time, keeps what was refused in sight, and shows the desk anew when it is done. */
export function useAct(afterwards?: (answer: unknown) => void, method?: 'POST' | 'PATCH') {
  const [complaint, setComplaint] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const busy = !useIsAwake() || sending
  const router = useRouter()
  const { i18n } = useTranslation()
  const send = async (path: string, body: object): Promise<boolean> => {
    setSending(true)
    setComplaint(null)
    const acted = await postAct(path, body, adminLanguage(i18n.language), method)
    setSending(false)
    if (acted.refused !== undefined) {
      setComplaint(acted.refused)
      return false
    }
    if (afterwards) afterwards(acted.answer)
    else router.refresh()
    return true
  }
  return { complaint, busy, send }
}
