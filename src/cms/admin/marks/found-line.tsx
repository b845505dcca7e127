'use client'
import { useTranslation } from '@payloadcms/ui'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'

import type { BracketMark } from '@/text/brackets'
import { adminMessages } from '@/i18n/admin-messages'

import { $bracketsFound, bracketsFoundIn } from './find-in-editor'
import { $markFound } from './toggle-mark'

/** What somebody leaves as it is, until the page is opened again. */
const left = new Set<string>()
const isLeft = (words: string) => left.has(words)

interface Offer {
  words: string
  mark: BracketMark
  more: number
}

const isSame = (one: Offer, other: Offer) => one.words === other.words && one.more === other.more

function offerIn(editor: LexicalEditor): Offer | null {
  const [first, ...others] = editor.isEditable() ? bracketsFoundIn(editor, isLeft) : []
  return first ? { words: first.words, mark: first.mark, more: others.length } : null
}

/** Brackets that somebody has typed or pasted, one after the other: what they are is asked, and nothing changes unasked. */
export function FoundLine() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [offer, setOffer] = useState(() => offerIn(editor))
  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
        const now = offerIn(editor)
        setOffer((last) => (last && now && isSame(last, now) ? last : now))
      }),
    [editor],
  )
  if (!offer) return null
  const markIt = () =>
    // In hand again: the answer to a save that is on its way would put the text back as it was sent.
    editor.focus(() =>
      editor.update(() => {
        const found = $bracketsFound(isLeft).find(({ words }) => words === offer.words)
        if (found) $markFound(found.place, offer.mark)
      }),
    )
  const leaveIt = () => {
    left.add(offer.words)
    setOffer(offerIn(editor))
  }
  return (
    <div className="brackets-found">
      {t('marks.found')} <bdi>{offer.words}</bdi>{' '}
      <button type="button" onClick={markIt}>
        {t(`marks.markAs.${offer.mark}`)}
      </button>
      {' · '}
      <button type="button" onClick={leaveIt}>
        {t('marks.leave')}
      </button>
      {offer.more > 0 && ` · ${t('marks.more', { count: offer.more })}`}
    </div>
  )
}
