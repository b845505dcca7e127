'use client'
import { useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'

import { routes } from '@/lib/routes'
import { differenceTexts } from '@/cms/restoring/difference-words'
import type { RestoreDifference } from '@/cms/restoring/restore-difference'

import { postAct } from '@/cms/desk/post-act'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { SureDialog } from './sure-dialog'

type Difference = RestoreDifference & { id: number; revision: number }

/** In the place of Payload's button, which would say nothing of what changes: an old version comes back as a draft. */
export const RestoreVersion = () => {
  const version = /\/versions\/(\d+)/.exec(usePathname())?.[1]
  const router = useRouter()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const [difference, setDifference] = useState<Difference | null>(null)
  const [complaint, setComplaint] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (!version) return null
  const path = `/interviews/versions/${version}`
  const ask = async () => {
    setComplaint(null)
    const answer = await fetch(`/api${path}/difference`, { credentials: 'same-origin' }).catch(() => null)
    if (answer?.ok) setDifference((await answer.json()) as Difference)
    else setComplaint(t('restoring.failed'))
  }
  const restore = async ({ id, revision }: Difference) => {
    setBusy(true)
    const { refused = null } = await postAct(`${path}?revision=${String(revision)}`, {}, language)
    setBusy(false)
    setComplaint(refused)
    if (refused !== null) setDifference(null)
    else router.push(routes.desk(id))
  }
  return (
    <div className="restore-as-draft">
      <button type="button" className="desk-button desk-button--leading" onClick={() => void ask()}>
        {t('restoring.open')}
      </button>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
      {difference && (
        <SureDialog
          title={t('restoring.title')}
          confirm={t('restoring.go')}
          cancel={t('restoring.cancel')}
          busy={busy}
          onCancel={() => setDifference(null)}
          onConfirm={() => void restore(difference)}
        >
          <ul>
            {differenceTexts(difference, language).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </SureDialog>
      )}
    </div>
  )
}
