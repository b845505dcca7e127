'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { adminMessages } from '@/i18n/admin-messages'

import { CountLine } from './count-line'
import { FindPanel } from './find/find-panel'
import type { Parts } from './parts-context'
import { PasteOffered } from './paste/paste-offered'
import { useStepKeys } from './use-part-keys'

/** What was done last to the parts, and its way back. */
function LastStep({ steps }: Pick<Parts, 'steps'>) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { said, isUndone } = useSyncExternalStore(steps.subscribe, steps.read, steps.read)
  const go = () => {
    if ((isUndone ? steps.redo() : steps.undo()) === false) toast.error(t('parts.changedSince'))
  }
  return (
    <div role="status" className="parts-bar__step">
      {said !== null && (
        <>
          {isUndone ? t('parts.undone', { what: said }) : said}{' '}
          <button type="button" onClick={go}>
            {isUndone ? t('parts.redo') : t('parts.undo')}
          </button>
        </>
      )}
    </div>
  )
}

/** Below the parts, and in sight as long as they are: what is done with all of them. */
export function PartsBar({ parts }: { parts: Parts }) {
  useStepKeys(parts)
  return (
    <div className="parts-bar">
      <CountLine parts={parts} />
      <FindPanel parts={parts} />
      <PasteOffered parts={parts} />
      <LastStep steps={parts.steps} />
    </div>
  )
}
