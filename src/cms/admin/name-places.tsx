'use client'
import { useTranslation } from '@payloadcms/ui'

import type { NamePlace } from '@/cms/naming/places-of-work'
import { namePlaceHref, namePlaceText } from '@/cms/naming/name-place-words'
import { adminLanguage } from '@/i18n/admin-messages'

import { showField } from './show-field'

interface Props {
  names: readonly NamePlace[]
  /** The interview whose form is open. */
  open: number
  onShow?: () => void
}

/** The places where a name stands that is not to be told, each a way to it. */
export function NamePlaces({ names, open, onShow }: Props) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  if (names.length === 0) return null
  return (
    <ul>
      {names.map((name) => {
        const href = namePlaceHref(name, open)
        const text = namePlaceText(name, language)
        const show = () => {
          onShow?.()
          if ('path' in name.place) showField(name.place.path, name.found)
        }
        return (
          <li key={JSON.stringify([name.place, name.person])}>
            {href === null ? (
              <button type="button" onClick={show}>
                {text}
              </button>
            ) : (
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
