'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import type { User } from '@/payload-types'

import { deskLanguage } from './desk-words'
import { useAct } from './use-act'

const words = {
  en: {
    confirm: 'Confirm this text for its translators',
    confirmHelp: 'It is not published. What you confirm is what translations are to follow from now on.',
    turn: 'This is the original: turn the pair round',
    turnHelp: 'Links, addresses and credits stay. From then on a change here puts the other text behind.',
    sure: 'Turn the pair round? The other text becomes the translation of this one.',
  },
  ar: {
    confirm: 'اعتماد هذا النص لمترجميه',
    confirmHelp: 'هذا النص غير منشور. وما يُعتمد منه هو ما تتبعه الترجمات من الآن.',
    turn: 'هذا هو الأصل: تبديل الأصل والترجمة',
    turnHelp:
      'تبقى الروابط والعناوين والأسماء على حالها. وكل ما يتغير هنا بعد ذلك يجعل النص الآخر متأخرًا عنه.',
    sure: 'أيُبدَّل الأصل والترجمة؟ يصبح النص الآخر ترجمة لهذا النص.',
  },
} as const

/** What only an editor decides about an original and its translation. */
export const PairActions = () => {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const said = words[deskLanguage(i18n.language)]
  // The form holds the text as it was before.
  const { complaint, busy, send } = useAct(() => window.location.reload())
  if (!id || user?.role === 'translator') return null
  const isTranslation = Boolean(data?.['translationOf'])
  if (!isTranslation && hasPublishedDoc) return null
  const path = `/interviews/${String(id)}`
  const turn = () => {
    if (window.confirm(said.sure)) void send(`${path}/turn`, {})
  }
  return (
    <div className="field-type desk-pair">
      {isTranslation ? (
        <>
          <button type="button" className="desk-button" disabled={busy} onClick={turn}>
            {said.turn}
          </button>
          <p className="field-description">{said.turnHelp}</p>
        </>
      ) : (
        <>
          <button
            type="button"
            className="desk-button"
            disabled={busy}
            onClick={() => void send(`${path}/confirm`, {})}
          >
            {said.confirm}
          </button>
          <p className="field-description">{said.confirmHelp}</p>
        </>
      )}
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}
