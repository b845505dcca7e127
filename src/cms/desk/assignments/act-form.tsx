'use client'
import { useTranslation } from '@payloadcms/ui'
import { type SyntheticEvent, useId, useState } from 'react'

import type { TranslatorChoice } from './translator-choices'
import type { ActName } from '@/newsroom/translation/possible-acts'
import { adminMessages } from '@/i18n/admin-messages'

type FormName = 'answerFinal' | 'sendBack' | 'assign' | 'handOver' | 'goAhead'

interface Props {
  name: FormName
  choices: readonly TranslatorChoice[]
  busy: boolean
  act: (body: { name: ActName }) => Promise<boolean>
}

const noteName = { sendBack: 'note', goAhead: 'reason', answerFinal: 'note' } as const

/** An act that needs something said or chosen, folded away until it is wanted. */
export function ActForm({ name, choices, busy, act }: Props) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const id = useId()
  const [open, setOpen] = useState(name === 'answerFinal')
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const data = Object.fromEntries(new FormData(event.currentTarget))
    void act({ ...data, name }).then((done) => {
      if (done) setOpen(false)
    })
  }
  const choosing = name === 'assign' || name === 'handOver'
  return (
    <details className="desk-act" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name === 'answerFinal' ? t('desk.form.answer') : t(`desk.act.${name}`)}</summary>
      {choosing && choices.length === 0 ? (
        <p>{t('desk.form.nobody')}</p>
      ) : (
        <form onSubmit={send}>
          {choosing && (
            <label htmlFor={`${id}-who`}>
              {t('desk.form.who')}
              <select id={`${id}-who`} name="translator" required defaultValue="">
                <option value="" disabled>
                  {t('desk.form.choose')}
                </option>
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {name === 'assign' && (
            <label htmlFor={`${id}-role`}>
              {t('desk.form.role')}
              <select id={`${id}-role`} name="role" defaultValue="translator">
                {(['translator', 'reviser'] as const).map((role) => (
                  <option key={role} value={role}>
                    {t(`desk.role.${role}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {name === 'answerFinal' && (
            <fieldset>
              <legend className="desk-hidden">{t('desk.form.answer')}</legend>
              {(['accepted', 'objected', 'nameOff'] as const).map((answer) => (
                <label key={answer} className="desk-choice">
                  <input type="radio" name="answer" value={answer} required />{' '}
                  {t(`desk.form.choice.${answer}`)}
                </label>
              ))}
            </fieldset>
          )}
          {!choosing && (
            <label htmlFor={`${id}-note`}>
              {t(`desk.form.note.${name}`)}
              <textarea
                id={`${id}-note`}
                name={noteName[name]}
                rows={3}
                dir="auto"
                required={name !== 'answerFinal'}
              />
            </label>
          )}
          <button type="submit" className="desk-button desk-button--leading" disabled={busy}>
            {t(`desk.form.send.${name}`)}
          </button>
        </form>
      )}
    </details>
  )
}
