'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { labelIn } from '@/cms/admin/label-in'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { useParts } from './parts-context'

function AddButton({ children, title, act }: { children: ReactNode; title?: string; act: () => void }) {
  const { readOnly } = useParts()
  return (
    <button
      type="button"
      className="blocks-field__drawer-toggler"
      disabled={readOnly}
      title={title}
      onClick={act}
    >
      <Button
        buttonStyle="icon-label"
        disabled={readOnly}
        el="span"
        icon="plus"
        iconPosition="left"
        iconStyle="with-border"
      >
        {children}
      </Button>
    </button>
  )
}

/** Below the parts: the next question, which most of them are, and a part of any kind. */
export function AddPart({ label, count }: { label: unknown; count: number }) {
  const { acts, choose } = useParts()
  const { i18n, t: ofPayload } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  return (
    <div className="add-part">
      <AddButton title={t('parts.nextBelow')} act={() => acts.add(count, 'questionAnswer')}>
        {t('parts.next')}
      </AddButton>
      <AddButton act={() => choose(count)}>
        {ofPayload('fields:addLabel', { label: labelIn(language, label) })}
      </AddButton>
    </div>
  )
}
