'use client'
import { useTranslation } from '@payloadcms/ui'

import { deskMoment } from '@/cms/desk/desk-date'
import { useAct } from '@/cms/desk/use-act'
import { isolated } from '@/lib/isolated'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

interface Props {
  collection: string
  id: number
  name: string
  until: string
}

/** Says what was merged into this record, and takes it out again. */
export function UndoMerge({ collection, id, name, until }: Props) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { complaint, busy, send } = useAct(() => window.location.reload())
  const moment = deskMoment(until, adminLanguage(i18n.language))
  return (
    <div className="field-type">
      <p>{t('merging.merged', { name: isolated(name) })}</p>
      <p>
        <button
          type="button"
          className="desk-button"
          disabled={busy}
          onClick={() => void send(`/${collection}/${String(id)}/unmerge`, {})}
        >
          {t('merging.undo')}
        </button>
      </p>
      <p className="field-description" suppressHydrationWarning>
        {t('merging.until', { moment })}
      </p>
      {complaint && <p role="alert">{complaint}</p>}
    </div>
  )
}
