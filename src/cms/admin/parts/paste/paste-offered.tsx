'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { use, useSyncExternalStore } from 'react'
import { adminMessages } from '@/i18n/admin-messages'

import { handedOver } from '../caret'
import type { Parts } from '../parts-context'
import { showPart } from '../show-part'
import { SpeakersContext } from '../use-speakers'
import type { PasteOffer } from './paste-offers'
import { pastedParts } from './pasted-parts'

/** Asks what is to become of a paste that looks like an interview; nobody has to answer. */
export function PasteOffered({ parts: { acts, pasted } }: { parts: Parts }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const offer = useSyncExternalStore(pasted.subscribe, pasted.read, pasted.read)
  const speakers = use(SpeakersContext)
  const make = async (taken: PasteOffer) => {
    pasted.set(null)
    await handedOver()
    const part = acts.parts().find(({ row }) => row.id === taken.id)
    if (!part || acts.wordsOf(taken.id) !== taken.words) return void toast.error(t('parts.changedSince'))
    const to = pastedParts(part, taken, speakers)
    if (!acts.change({ from: [part], to }, t('parts.madeParts', { count: taken.exchanges.length }))) return
    const last = to.at(-1)?.row.id
    // The form has them after the next paint.
    requestAnimationFrame(() =>
      showPart(
        acts.rows().findIndex(({ id }) => id === last),
        { block: 'nearest' },
      ),
    )
  }
  return (
    <div role="status" className="parts-bar__offer">
      {offer && (
        <>
          {t('parts.pasted', { count: offer.exchanges.length })}{' '}
          <button type="button" onClick={() => void make(offer)}>
            {t('parts.makeParts')}
          </button>
          {' · '}
          <button type="button" onClick={() => pasted.set(null)}>
            {t('parts.keepAsText')}
          </button>
        </>
      )}
    </div>
  )
}
