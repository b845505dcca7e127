'use client'
import { useTranslation } from '@payloadcms/ui'

import { deskLanguage } from '@/cms/desk/desk-words'
import { useAct } from '@/cms/desk/use-act'

import { mergePanelWords } from './merge-panel-words'

interface Props {
  collection: string
  id: number
  name: string
  until: string
}

/** Says what was merged into this record, and takes it out again. */
export function UndoMerge({ collection, id, name, until }: Props) {
  const { i18n } = useTranslation()
  const said = mergePanelWords[deskLanguage(i18n.language)]
  const { complaint, busy, send } = useAct(() => window.location.reload())
  const moment = new Intl.DateTimeFormat(i18n.language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(until))
  return (
    <div className="field-type">
      <p>{said.merged(name)}</p>
      <p>
        <button
          type="button"
          className="desk-button"
          disabled={busy}
          onClick={() => void send(`/${collection}/${String(id)}/unmerge`, {})}
        >
          {said.undo}
        </button>
      </p>
      <p className="field-description" suppressHydrationWarning>
        {said.until(moment)}
      </p>
      {complaint && <p role="alert">{complaint}</p>}
    </div>
  )
}
