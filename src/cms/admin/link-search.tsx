'use client'
import { useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { adminMessages } from '@/i18n/admin-messages'

/** In milliseconds: nobody is asked at every key. */
const pause = 250
const most = 6

interface Found {
  id: number
  headline?: string | null
  work?: string | null
  language: string
}

async function search(asked: string): Promise<Found[]> {
  const query = new URLSearchParams({
    depth: '0',
    limit: String(most),
    'where[headline][like]': asked,
    'where[_status][equals]': 'published',
  })
  const answer = await fetch(`/api/interviews?${query.toString()}`, { credentials: 'same-origin' })
  return answer.ok ? ((await answer.json()) as { docs: Found[] }).docs : []
}

/** In the dialog of a link: leads to another interview, by an address that outlives its headline. */
export function LinkSearch() {
  const { i18n } = useTranslation()
  const { dispatchFields, setModified } = useForm()
  const [asked, setAsked] = useState('')
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const label = useId()
  const t = adminMessages(i18n.language)
  useEffect(() => {
    let isOver = false
    const look = async () => {
      const now = asked.trim().length < 2 ? null : await search(asked.trim())
      if (!isOver) setFound(now)
    }
    const timer = setTimeout(() => void look().catch(() => undefined), pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked])
  const choose = ({ work, language }: Found) => {
    dispatchFields({ type: 'UPDATE', path: 'url', value: `/i/${work ?? ''}/${language}`, valid: true })
    setModified(true)
    setAsked('')
  }
  return (
    <div className="field-type text link-search">
      <label className="field-label" htmlFor={label}>
        {t('linkSearch.find')}
      </label>
      <input
        id={label}
        type="text"
        dir="auto"
        value={asked}
        onChange={({ target }) => setAsked(target.value)}
        onKeyDown={(event) => {
          // Enter would close the dialog.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <ul role="status">
        {found?.map((one) => (
          <li key={one.id}>
            <button type="button" lang={one.language} dir="auto" onClick={() => choose(one)}>
              {one.headline}
            </button>
          </li>
        ))}
        {found?.length === 0 && <li>{t('linkSearch.none')}</li>}
      </ul>
    </div>
  )
}
