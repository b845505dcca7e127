'use client'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { pictureName } from '@/newsroom/exports/picture-names'

import type { Brought } from './brought'
import { chosenFiles } from './picture-files'
import type { Bringing } from './use-brought'

interface Props {
  texts: readonly Brought[]
  brought: Bringing
  language: Locale
}

/** A folder, where a browser lets one be chosen: React knows no such attribute. */
const asFolder = (input: HTMLInputElement | null) => input?.setAttribute('webkitdirectory', '')

/** Which pictures the texts of an export name, how many of them are at hand, and which are not. */
export function ExportPictures({ texts, brought, language }: Props) {
  const t = adminMessages(language)
  const wanted = [...new Set(texts.flatMap(({ pictures }) => pictures.map(({ address }) => address)))]
  if (wanted.length === 0) return null
  const missing = wanted.filter((address) => !brought.pictures.files.find(address))
  return (
    <div className="begin__pictures">
      <p role="status">
        {t('bringing.pictures.named', { found: wanted.length - missing.length, all: wanted.length })}
      </p>
      <p>
        {(['choose', 'folder'] as const).map((what) => (
          <label key={what} className="desk-button begin__choose">
            {t(`bringing.pictures.${what}`)}
            <input
              type="file"
              multiple
              accept={what === 'choose' ? 'image/*,.zip' : undefined}
              ref={what === 'folder' ? asFolder : undefined}
              className="begin__file"
              onChange={({ target }) => {
                brought.take(Promise.resolve(chosenFiles(target.files)))
                target.value = ''
              }}
            />
          </label>
        ))}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>
            {t('bringing.pictures.missing')} ({missing.length})
          </summary>
          <ul>
            {missing.slice(0, 500).map((address) => (
              <li key={address}>
                <bdi>{pictureName(address)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
