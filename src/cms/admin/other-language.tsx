'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useAct } from '@/cms/desk/use-act'
import { languageName } from '@/i18n/language-name'
import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  original: number
  spoken: readonly string[]
  inLanguage: Locale
  language: Locale
}

/** The two ways to a language that an original is not in yet: to write it oneself, or to ask those who translate. */
export function OtherLanguage({ original, spoken, inLanguage, language }: Props) {
  const t = adminMessages(language)
  const name = languageName(inLanguage, language, 'jeem')
  const router = useRouter()
  const [isWanted, setIsWanted] = useState(false)
  const writing = useAct((answer) => router.push(routes.desk((answer as { doc: { id: number } }).doc.id)))
  const wanting = useAct(() => setIsWanted(true))
  const begun = { language: inLanguage, translationOf: original, spokenLanguages: spoken }
  const complaint = writing.complaint ?? wanting.complaint
  return (
    <li className="other-language">
      <button
        type="button"
        className="desk-button"
        disabled={writing.busy}
        onClick={() => void writing.send('/interviews?draft=true&depth=0', begun)}
      >
        {t('otherLanguage.write', { name })}
      </button>
      {isWanted ? (
        <p role="status">
          {t('otherLanguage.wanted')} <a href="/admin/desk">{t('otherLanguage.desk')}</a>
        </p>
      ) : (
        <button
          type="button"
          className="desk-button"
          disabled={wanting.busy}
          onClick={() => void wanting.send('/assignments/want', { original, language: inLanguage })}
        >
          {t('otherLanguage.want', { name })}
        </button>
      )}
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
    </li>
  )
}
