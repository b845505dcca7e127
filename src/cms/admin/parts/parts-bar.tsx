'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { CountLine } from './count-line'
import { FindPanel } from './find/find-panel'
import type { Parts } from './parts-context'
import { PasteOffered } from './paste/paste-offered'
import { partsLanguage, partsWords } from './parts-words'
import { useStepKeys } from './use-part-keys'

/** What was done last to the parts, and its way back. */
function LastStep({ steps }: Pick<Parts, 'steps'>) {
  const { i18n } = useTranslation()
  const words = partsWords[partsLanguage(i18n.language)]
  const { said, isUndone } = useSyncExternalStore(steps.subscribe, steps.read, steps.read)
  const go = () => {
    if ((isUndone ? steps.redo() : steps.undo()) === false) toast.error(words.changedSince)
  }
  return (
    <div role="status" className="parts-bar__step">
      {said !== null && (
        <>
          {isUndone ? words.undone(said) : said}{' '}
          <button type="button" onClick={go}>
            {isUndone ? words.redo : words.undo}
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
