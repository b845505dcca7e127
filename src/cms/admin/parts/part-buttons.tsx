'use client'
import { ChevronIcon, LinkIcon, useAuth, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { isStaff } from '@/cms/access/staff'
import type { User } from '@/payload-types'
import { adminMessages } from '@/i18n/admin-messages'

import { useParts } from './parts-context'

interface Button {
  name: 'up' | 'down' | 'split' | 'join'
  sign: ReactNode
  act: () => void
}

const direct = (direction: 'up' | 'down') => <ChevronIcon direction={direction} />

/** A dividing line with words on both sides. */
const splitSign = (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path fill="none" stroke="currentColor" d="M5 5h10M5 15h10M2.5 10h3M8.5 10h3M14.5 10h3" />
  </svg>
)

/** What is done with a part at its head, without a menu. */
export function PartButtons({ at, kind }: { at: number; kind: string }) {
  const { acts } = useParts()
  const { i18n } = useTranslation()
  const { user } = useAuth<User>()
  const t = adminMessages(i18n.language)
  const isWritten = kind === 'questionAnswer' || kind === 'narration'
  const buttons: Button[] = [
    { name: 'up', sign: direct('up'), act: () => void acts.move(at, -1) },
    { name: 'down', sign: direct('down'), act: () => void acts.move(at, 1) },
    { name: 'split', sign: splitSign, act: () => void acts.split(at) },
    { name: 'join', sign: <LinkIcon />, act: () => void acts.join(at) },
  ]
  const shown = isStaff(user ?? null) && isWritten ? buttons : buttons.slice(0, 2)
  return shown.map(({ name, sign, act }) => (
    <button
      key={name}
      type="button"
      className={`part-button part-button--${name}`}
      data-part-act={name}
      aria-label={t(`parts.${name}`)}
      title={t(`parts.${name}`)}
      onClick={act}
    >
      {sign}
    </button>
  ))
}
