'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useRef, useState } from 'react'

import { placeWords, valueWords } from '@/cms/desk/source/field-words'
import { WordChanges } from '@/cms/desk/source/word-changes'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { isLocale, localeOf } from '@/i18n/locales'
import type { Clash, GoneRow } from '@/newsroom/translation/merge-saves'
import { partWords, type WordedPart } from '@/newsroom/translation/source-text'

import type { TwoSavesView } from './open-text'
import type { OpenForm } from './saving-store'

interface Props {
  view: TwoSavesView
  /** The language of the text. */
  written: string
  choose: OpenForm['choose']
  fields: readonly ClientField[]
  close: () => void
}

/** What somebody had written in a row that is no longer there. */
function goneWords({ list, row }: GoneRow): string {
  if (list !== 'exchanges') return typeof row['label'] === 'string' ? row['label'] : ''
  const note = typeof row['note'] === 'string' ? row['note'] : ''
  return [partWords(row as unknown as WordedPart), note ? `[${note}]` : ''].filter(Boolean).join('\n')
}

/** Both texts of each field that two people have changed, with what differs, and a choice. Opened by whoever wants to see them. */
export function TwoSavesDialog({ view, written, choose, fields, close }: Props) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const ref = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal()
  }, [])
  const direction = isLocale(written) ? localeOf(written).direction : undefined
  const tick = (name: string, theirs: boolean) => {
    const next = new Set(chosen)
    if (theirs) next.add(name)
    else next.delete(name)
    setChosen(next)
  }
  const words = (clash: Clash, value: unknown) => valueWords(fields, clash, value, language)
  const settle = (publishing: boolean) => {
    choose(chosen, publishing)
    close()
  }
  return (
    <dialog ref={ref} className="two-saves" aria-labelledby="two-saves" onClose={close}>
      <h2 id="two-saves">{t('twoSaves.title')}</h2>
      {view.clashes.length > 0 && <p>{t('twoSaves.intro')}</p>}
      {view.clashes.map((clash) => (
        <fieldset key={clash.name}>
          <legend>{placeWords(fields, clash, language)}</legend>
          <div className="two-saves__changes">
            <WordChanges
              before={words(clash, clash.theirs)}
              after={words(clash, clash.mine)}
              language={written}
            />
          </div>
          {[false, true].map((theirs) => (
            <label key={String(theirs)} className="two-saves__choice">
              <span className="desk-choice">
                <input
                  type="radio"
                  name={`two-saves-${clash.name}`}
                  checked={chosen.has(clash.name) === theirs}
                  onChange={() => tick(clash.name, theirs)}
                />{' '}
                {theirs ? t('twoSaves.theirs') : t('twoSaves.mine')}
              </span>
              <p lang={written} dir={direction}>
                {words(clash, theirs ? clash.theirs : clash.mine) || t('twoSaves.empty')}
              </p>
            </label>
          ))}
        </fieldset>
      ))}
      {view.gone.map((gone) => (
        <section key={`${gone.list} ${gone.name}`}>
          <h3>{t('twoSaves.goneWords')}</h3>
          <p lang={written} dir={direction}>
            {goneWords(gone) || t('twoSaves.empty')}
          </p>
        </section>
      ))}
      <p className="two-saves__do">
        <button
          type="button"
          className="desk-button desk-button--leading"
          onClick={() => settle(view.unpublished)}
        >
          {view.unpublished
            ? t('twoSaves.publish')
            : view.clashes.length > 0
              ? t('twoSaves.go')
              : t('twoSaves.done')}
        </button>
        {view.unpublished && (
          <button type="button" className="desk-button" onClick={() => settle(false)}>
            {t('twoSaves.draft')}
          </button>
        )}
        {view.clashes.length > 0 && (
          <button type="button" className="desk-button" onClick={close}>
            {t('twoSaves.later')}
          </button>
        )}
      </p>
    </dialog>
  )
}
