'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { locales } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview, User } from '@/payload-types'

import { useAct } from '@/cms/desk/use-act'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

const idOf = (value: User['translator']) => (typeof value === 'object' ? value?.id : value)

/** How somebody is named in a document as it was last saved. */
function namedIn(
  data: unknown,
  translator: number | null | undefined,
): { creditedAs: string; signedAs: string } {
  const { translators } = (data ?? {}) as Pick<Interview, 'translators'>
  const own = Array.isArray(translators)
    ? translators.find(({ person }) => idOf(person) === translator)
    : null
  return { creditedAs: own?.creditedAs ?? 'name', signedAs: own?.signedAs ?? '' }
}

/** A translator's choice of name: for one interview beside it, for everything on their own record. */
export const SignPanel = () => {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const everywhere = collectionSlug === 'translators'
  const own = idOf(user?.translator)
  const [present] = useState(() => namedIn(data, own))
  const [creditedAs, setCreditedAs] = useState(present.creditedAs)
  const [names, setNames] = useState<Record<string, string>>(everywhere ? {} : { here: present.signedAs })
  const [done, setDone] = useState(false)
  const { complaint, busy, send } = useAct(() => setDone(true))
  if (!id || !user || (!everywhere && !own)) return null
  const ofAll = String(own) === String(id) ? t('signing.mine') : t('signing.everywhere')
  const title = everywhere ? ofAll : t('signing.here')
  const change = () => {
    setDone(false)
    const signed = creditedAs === 'penName' && { signedAs: everywhere ? names : names['here'] }
    void send(`/${everywhere ? 'translators' : 'interviews'}/${String(id)}/sign`, {
      creditedAs,
      ...signed,
      translator: own,
    })
  }
  return (
    <div className="field-type">
      <details className="desk-act">
        <summary>{title}</summary>
        {/* Not a form: it stands within the document's own. */}
        <div className="desk-act__body">
          <p className="field-description">{t('signing.help')}</p>
          <fieldset>
            <legend className="desk-hidden">{title}</legend>
            {(['name', 'penName', 'withheld'] as const).map((choice) => (
              <label key={choice} className="desk-choice">
                <input
                  type="radio"
                  name="creditedAs"
                  value={choice}
                  checked={creditedAs === choice}
                  onChange={() => setCreditedAs(choice)}
                />{' '}
                {t(`signing.${choice}`)}
              </label>
            ))}
          </fieldset>
          {creditedAs === 'penName' &&
            (everywhere ? locales : [{ code: 'here', name: '' }]).map(({ code, name }) => (
              <label key={code}>
                {t('signing.signed')} {name && `(${name})`}
                <input
                  type="text"
                  dir="auto"
                  maxLength={200}
                  value={names[code] ?? ''}
                  onChange={(event) => setNames({ ...names, [code]: event.target.value })}
                />
              </label>
            ))}
          <button type="button" className="desk-button" disabled={busy} onClick={change}>
            {t('signing.send')}
          </button>
          {complaint !== null && (
            <p className="desk-complaint" role="alert">
              {complaint}
            </p>
          )}
          {done && complaint === null && <p role="status">{t('signing.done')}</p>}
        </div>
      </details>
      {everywhere && (
        <p className="desk-links">
          <a href={routes.statement(language, { translator: String(id) })}>{t('signing.statement')}</a>
        </p>
      )}
    </div>
  )
}
