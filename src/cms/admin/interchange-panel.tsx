'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { ChangePlan } from '@/newsroom/interchange/plan-changes'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { InterchangePlan } from './interchange-plan'

interface Read {
  file: File
  plan: ChangePlan
  /** The save that the plan was made for. */
  revision: number
}

/** Sends a file to the address and answers what came back, or says why nothing did. */
async function send(address: string, file: File, failed: string): Promise<Omit<Read, 'file'>> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as
    (Omit<Read, 'file'> & { errors?: { message: string }[] }) | null
  if (!response?.ok || !answer) throw new Error(answer?.errors?.[0]?.message ?? failed)
  return answer
}

/** A translation as a file, out and in: what comes in is shown before it changes anything. */
export const InterchangePanel = () => {
  const { id } = useDocumentInfo()
  const titleId = useId()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const [read, setRead] = useState<Read | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const [said, setSaid] = useState('')
  if (!id) return null
  const address = `/api/interviews/${String(id)}/file`

  const during = async (work: () => Promise<void>) => {
    setSaid(t('file.reading'))
    try {
      await work()
    } catch (error) {
      setSaid(error instanceof Error ? error.message : t('file.failed'))
    }
  }
  const look = (file: File) =>
    during(async () => {
      setRead({ file, ...(await send(address, file, t('file.failed'))) })
      setIsAsked(false)
      setSaid('')
    })
  const take = ({ file, revision }: Read) =>
    during(async () => {
      const query = `apply=1&revision=${String(revision)}${isAsked ? '&doubtful=1' : ''}`
      await send(`${address}?${query}`, file, t('file.failed'))
      setRead(null)
      setSaid(t('file.taken'))
      // The form still has the text from before.
      window.location.reload()
    })

  return (
    <section className="field-type interchange file-box" aria-labelledby={titleId}>
      <span className="field-label" id={titleId}>
        {t('file.title')}
      </span>
      <p>
        <a href={`${address}?format=docx`}>{t('file.docx')}</a>
      </p>
      <p>
        <a href={`${address}?format=xliff`}>{t('file.xliff')}</a>
      </p>
      <label>
        <span className="field-label">{t('file.choose')}</span>
        <input
          type="file"
          accept=".docx,.xlf,.xliff"
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            setRead(null)
            if (file) void look(file)
          }}
        />
      </label>
      <p role="status" className={said === '' ? undefined : 'file-box__said'}>
        {said}
      </p>
      {read && (
        <>
          <InterchangePlan plan={read.plan} language={language} isAsked={isAsked} ask={setIsAsked} />
          {(read.plan.changed.length > 0 || isAsked) && (
            <button
              type="button"
              className="desk-button desk-button--leading"
              onClick={() => void take(read)}
            >
              {t('file.take')}
            </button>
          )}
          <button type="button" className="desk-button" onClick={() => setRead(null)}>
            {t('file.leave')}
          </button>
        </>
      )}
    </section>
  )
}
