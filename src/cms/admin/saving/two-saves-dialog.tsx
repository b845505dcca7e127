'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useRef, useState } from 'react'

import { isLocale, localeOf } from '@/i18n/locales'
import type { Clash, GoneRow } from '@/newsroom/translation/merge-saves'
import { partWords, type WordedPart } from '@/newsroom/translation/source-text'

import { deskLanguage } from '@/cms/desk/desk-words'
import { placeWords, valueWords } from '@/cms/desk/source/field-words'
import { twoSavesWords } from './two-saves-words'
import type { TwoSavesAtOnce } from './use-two-saves'
import { WordChanges } from '@/cms/desk/source/word-changes'

interface Props {
  both: TwoSavesAtOnce
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
export function TwoSavesDialog({ both, fields, close }: Props) {
  const { i18n } = useTranslation()
  const language = deskLanguage(i18n.language)
  const said = twoSavesWords[language]
  const ref = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal()
  }, [])
  const direction = isLocale(both.language) ? localeOf(both.language).direction : undefined
  const choose = (name: string, theirs: boolean) => {
    const next = new Set(chosen)
    if (theirs) next.add(name)
    else next.delete(name)
    setChosen(next)
  }
  const words = (clash: Clash, value: unknown) => valueWords(fields, clash, value, language)
  const settle = (publishing: boolean) => {
    both.choose(chosen, publishing)
    close()
  }
  return (
    <dialog ref={ref} className="two-saves" aria-labelledby="two-saves" onClose={close}>
      <h2 id="two-saves">{said.title}</h2>
      {both.clashes.length > 0 && <p>{said.intro}</p>}
      {both.clashes.map((clash) => (
        <fieldset key={clash.name}>
          <legend>{placeWords(fields, clash, language)}</legend>
          <div className="two-saves__changes">
            <WordChanges
              before={words(clash, clash.theirs)}
              after={words(clash, clash.mine)}
              language={both.language}
            />
          </div>
          {[false, true].map((theirs) => (
            <label key={String(theirs)} className="two-saves__choice">
              <span className="desk-choice">
                <input
                  type="radio"
                  name={`two-saves-${clash.name}`}
                  checked={chosen.has(clash.name) === theirs}
                  onChange={() => choose(clash.name, theirs)}
                />{' '}
                {theirs ? said.theirs : said.mine}
              </span>
              <p lang={both.language} dir={direction}>
                {words(clash, theirs ? clash.theirs : clash.mine) || said.empty}
              </p>
            </label>
          ))}
        </fieldset>
      ))}
      {both.gone.map((gone) => (
        <section key={`${gone.list} ${gone.name}`}>
          <h3>{said.goneWords}</h3>
          <p lang={both.language} dir={direction}>
            {goneWords(gone) || said.empty}
          </p>
        </section>
      ))}
      <p className="two-saves__do">
        <button
          type="button"
          className="desk-button desk-button--leading"
          onClick={() => settle(both.unpublished)}
        >
          {both.unpublished ? said.publish : both.clashes.length > 0 ? said.go : said.done}
        </button>
        {both.unpublished && (
          <button type="button" className="desk-button" onClick={() => settle(false)}>
            {said.draft}
          </button>
        )}
        {both.clashes.length > 0 && (
          <button type="button" className="desk-button" onClick={close}>
            {said.later}
          </button>
        )}
      </p>
    </dialog>
  )
}
