'use client'
import type { DeskLanguage } from '@/cms/desk/desk-words'
import { pictureName } from '@/newsroom/exports/picture-names'

import type { Brought } from './brought'
import { chosenFiles } from './picture-files'
import { pictureWords } from './picture-words'
import type { Bringing } from './use-brought'

interface Props {
  texts: readonly Brought[]
  brought: Bringing
  language: DeskLanguage
}

/** A folder, where a browser lets one be chosen: React knows no such attribute. */
const asFolder = (input: HTMLInputElement | null) => input?.setAttribute('webkitdirectory', '')

/** Which pictures the texts of an export name, how many of them are at hand, and which are not. */
export function ExportPictures({ texts, brought, language }: Props) {
  const said = pictureWords[language]
  const wanted = [...new Set(texts.flatMap(({ pictures }) => pictures.map(({ address }) => address)))]
  if (wanted.length === 0) return null
  const missing = wanted.filter((address) => !brought.pictures.files.find(address))
  return (
    <div className="begin__pictures">
      <p role="status">{said.named(wanted.length - missing.length, wanted.length)}</p>
      <p>
        {[said.choose, said.folder].map((label) => (
          <label key={label} className="desk-button begin__choose">
            {label}
            <input
              type="file"
              multiple
              accept={label === said.choose ? 'image/*,.zip' : undefined}
              ref={label === said.folder ? asFolder : undefined}
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
            {said.missing} ({missing.length})
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
