'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { deskLanguage } from './desk-words'
import { postAct } from './post-act'

/** Does one thing at a time, keeps what was refused in sight, and shows the desk anew when it is done. */
export function useAct(afterwards?: () => void) {
  const [complaint, setComplaint] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const { i18n } = useTranslation()
  const send = async (path: string, body: object): Promise<boolean> => {
    setBusy(true)
    setComplaint(null)
    const refused = await postAct(path, body, deskLanguage(i18n.language))
    setBusy(false)
    setComplaint(refused)
    if (refused !== null) return false
    if (afterwards) afterwards()
    else router.refresh()
    return true
  }
  return { complaint, busy, send }
}
