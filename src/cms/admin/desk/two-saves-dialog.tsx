'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { isLocale, localeOf } from '@/i18n/locales'
import type { Clash, MergedSaves, SavedPart } from '@/translation/merge-saves'
import { partWords, type WordedPart } from '@/translation/source-text'

import { deskLanguage } from './desk-words'

interface Props {
  both: MergedSaves
  language: string
  settle: (theirsChosen: ReadonlySet<string>) => Promise<boolean>
}

const words = {
  en: {
    title: 'Somebody else has saved this text meanwhile',
    intro:
      'Nothing of yours is lost. Where both of you have changed the same, choose which of the two is to stand.',
    mine: 'Yours',
    theirs: 'Theirs',
    taken: 'Changed by them, not by you: already taken in',
    gone: 'The original no longer has this part. What you had written in it:',
    go: 'Save the two together',
    failed: 'That could not be saved. Your text is still here; try again.',
    part: (n: number) => `Part ${String(n)}`,
    empty: '(empty)',
    fields: {
      headline: 'Headline',
      standfirst: 'Standfirst',
      cardText: 'Text on cards',
      interviewees: 'Who answers',
    } as Record<string, string>,
  },
  ar: {
    title: 'حُفظ هذا النص من طرف آخر في هذه الأثناء',
    intro: 'لم يضع شيء مما كتبته. وحيث عُدّل الموضع نفسه من الطرفين، يُرجى اختيار النص الذي يبقى.',
    mine: 'نصك',
    theirs: 'النص الآخر',
    taken: 'غُيّر من الطرف الآخر وحده، وقد أُخذ به',
    gone: 'لم يعد هذا الجزء في الأصل. وهذا ما كنت كتبته فيه:',
    go: 'حفظ النصين معًا',
    failed: 'تعذر الحفظ. نصك ما زال هنا؛ تُرجى المحاولة من جديد.',
    part: (n: number) => `الجزء ${String(n)}`,
    empty: '(فارغ)',
    fields: {
      headline: 'العنوان',
      standfirst: 'المقدمة',
      cardText: 'النص في القوائم',
      interviewees: 'من يجيب',
    } as Record<string, string>,
  },
} as const

/** What one of the two versions says, as far as it can be said in words. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map((row: { label?: string | null }) => row.label ?? '')
      .filter(Boolean)
      .join('\n')
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null ? '' : JSON.stringify(value)
  if (!('blockType' in value)) return JSON.stringify(value)
  const { note } = value as { note?: string | null }
  return [partWords(value as WordedPart), note ? `[${note}]` : ''].filter(Boolean).join('\n')
}

/** Both texts, part by part, and a choice for each part that both have changed. Nothing else can be done until it is made. */
export function TwoSavesDialog({ both, language, settle }: Props) {
  const { i18n } = useTranslation()
  const said = words[deskLanguage(i18n.language)]
  const ref = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal()
  }, [])
  const direction = isLocale(language) ? localeOf(language).direction : undefined
  const nameOf = ({ name, place }: Pick<Clash, 'name' | 'place'>) =>
    place === null ? (said.fields[name] ?? name) : said.part(place + 1)
  const choose = (name: string, theirs: boolean) => {
    const next = new Set(chosen)
    if (theirs) next.add(name)
    else next.delete(name)
    setChosen(next)
  }
  const text = (value: unknown) => (
    <p lang={language} dir={direction}>
      {textOf(value) || said.empty}
    </p>
  )
  const go = async () => {
    setBusy(true)
    setFailed(!(await settle(chosen).catch(() => false)))
    setBusy(false)
  }
  return (
    <dialog
      ref={ref}
      className="two-saves"
      aria-labelledby="two-saves"
      // Turning away would leave a form that can no longer be saved.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="two-saves">{said.title}</h2>
      <p>{said.intro}</p>
      {both.clashes.map((clash) => (
        <fieldset key={clash.name}>
          <legend>{nameOf(clash)}</legend>
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
              {text(theirs ? clash.theirs : clash.mine)}
            </label>
          ))}
        </fieldset>
      ))}
      {both.gone.map((part: SavedPart) => (
        <section key={part.key ?? part.id}>
          <h3>{said.gone}</h3>
          {text(part)}
        </section>
      ))}
      {both.taken.length > 0 && (
        <details>
          <summary>
            {said.taken}: {both.taken.map(nameOf).join(deskLanguage(i18n.language) === 'ar' ? '، ' : ', ')}
          </summary>
          {both.taken.map((taken) => (
            <section key={taken.name}>
              <h3>{nameOf(taken)}</h3>
              {text(taken.theirs)}
            </section>
          ))}
        </details>
      )}
      {failed && (
        <p className="desk-complaint" role="alert">
          {said.failed}
        </p>
      )}
      <button
        type="button"
        className="desk-button desk-button--leading"
        disabled={busy}
        onClick={() => void go()}
      >
        {said.go}
      </button>
    </dialog>
  )
}
