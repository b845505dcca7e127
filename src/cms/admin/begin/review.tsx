'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import type { BroughtText } from '@/cms/bringing/reading'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Mend } from '@/newsroom/transcripts/mend-kinds'
import { sameName } from '@/newsroom/transcripts/same-name'

import { BroughtLines } from './brought-lines'
import { BroughtInterview } from './brought-interview'
import { ToLookAt } from './to-look-at'
import { whatItWas } from './what-it-was'
import { FactsForm, wasAsTaken } from './facts-form'
import { addedPerson, PeopleForm, peopleOf, type PersonRow } from './people-form'
import { isMadeMarkdown } from './plain-sentence'
import { readAgain, storeBrought } from './send-brought'
import { type PictureShelf, sendPictures } from './send-pictures'
import { type Brought, namedIn, type ReadText, shownName } from './brought'

interface Props {
  brought: ReadText
  language: Locale
  change: (changed: Brought) => void
  pictures: PictureShelf
  leave: () => void
}

/** What was brought beside what it is read as, each line to be mended; and who is who. A draft is made of it at the end. */
export function Review({ brought, language, change, pictures, leave }: Props) {
  const t = adminMessages(language)
  const router = useRouter()
  const { reading, name, was, of } = brought
  const { source } = reading
  const [rows, setRows] = useState<readonly PersonRow[]>([])
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const named = (was?.by ?? []).filter((by) => !reading.mentioned.some((person) => sameName(person.name, by)))
  const people = peopleOf([...reading.mentioned, ...named.map((by) => ({ name: by, calledIn: [] }))], rows)
  const isMade = isMadeMarkdown(source.file, name)
  const mended = Object.keys(source.mends).length

  async function read(changed: Partial<BroughtText>) {
    const wanted = { ...source, ...changed }
    setBusy(true)
    setComplaint(null)
    const answered = await readAgain(wanted, language)
    setBusy(false)
    if ('refused' in answered) setComplaint(answered.refused)
    else change({ ...brought, reading: answered.answer })
  }

  async function store(form: FormData) {
    setBusy(true)
    setComplaint(null)
    const told = { ...Object.fromEntries(form), people, was: was ?? wasAsTaken(reading.facts, form) }
    const answered = await storeBrought(source, told, language)
    if ('refused' in answered) {
      setBusy(false)
      setComplaint(answered.refused)
      return
    }
    const stored = answered.answer
    if ('which' in stored) {
      const { called, records } = stored.which
      setBusy(false)
      setRows(people.map((row) => (sameName(row.name, called) ? { ...row, records, record: null } : row)))
      setComplaint(t('bringing.several', { name: called }))
      return
    }
    const chosen = form.get('language')
    const inLanguage = typeof chosen === 'string' ? chosen : reading.language
    const place = { interview: stored.id, inLanguage, language }
    const notes = stored.made ? await sendPictures(brought.pictures, pictures, place) : []
    change({ ...namedIn(brought), state: 'stored', stored, notes })
    if (of === null && stored.made && stored.unstored.length + stored.withdrawn.length === 0)
      router.push(routes.desk(stored.id))
  }

  return (
    <div className="review" aria-busy={busy}>
      <div className="review__head">
        <h2 ref={title} tabIndex={-1}>
          <bdi>{shownName(brought)}</bdi>
        </h2>
        <button type="button" className="desk-button" onClick={leave}>
          {t('bringing.back')}
        </button>
      </div>
      {was && <p className="desk-quiet">{whatItWas(was, language)}</p>}
      <ToLookAt notes={reading.notes} isMade={isMade} language={language} />
      <div className="review__sides">
        <section aria-labelledby="review-source" className="review__source">
          <h3 id="review-source">{t('bringing.source')}</h3>
          <p className="desk-quiet">{t('bringing.sourceHint')}</p>
          <label className="review__narration">
            <input
              type="checkbox"
              checked={source.asNarration}
              disabled={busy}
              onChange={({ target }) => void read({ asNarration: target.checked })}
            />{' '}
            {t('bringing.narration')}
          </label>
          <p role="status">
            {mended > 0 && (
              <>
                {t('bringing.mended', { count: mended })}{' '}
                <button type="button" className="desk-button" onClick={() => void read({ mends: {} })}>
                  {t('bringing.unmend')}
                </button>
              </>
            )}
          </p>
          <BroughtLines
            reading={reading}
            isMade={isMade}
            language={language}
            mend={(line: number, as: Mend) => void read({ mends: { ...source.mends, [line]: as } })}
          />
        </section>
        <section aria-labelledby="review-interview" className="review__interview">
          <h3 id="review-interview">{t('bringing.interview')}</h3>
          <BroughtInterview reading={reading} language={language} />
        </section>
      </div>
      <form
        className="review__told"
        onSubmit={(event) => {
          event.preventDefault()
          void store(new FormData(event.currentTarget))
        }}
      >
        <PeopleForm
          key={reading.language}
          inLanguage={reading.language}
          people={people}
          language={language}
          set={(row, changed) =>
            setRows(people.map((person, n) => (n === row ? { ...person, ...changed } : person)))
          }
          add={() => setRows([...people, addedPerson])}
        />
        {!was && <FactsForm facts={reading.facts} language={language} />}
        {complaint !== null && (
          <p className="desk-complaint" role="alert">
            {complaint}
          </p>
        )}
        <button
          type="submit"
          className="desk-button desk-button--leading"
          disabled={busy || reading.exchanges.length === 0}
        >
          {busy ? t('bringing.making') : t('bringing.make')}
        </button>
      </form>
    </div>
  )
}
