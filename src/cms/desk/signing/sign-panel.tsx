'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { locales } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview, User } from '@/payload-types'

import { deskLanguage } from '@/cms/desk/desk-words'
import { useAct } from '@/cms/desk/use-act'

const words = {
  en: {
    here: 'How I am named here',
    everywhere: 'How they are named in all their work',
    mine: 'How I am named in all my work',
    help: 'Takes effect at once, on every page, feed and file. The name before is kept nowhere.',
    name: 'By name',
    penName: 'A pen name, without a link',
    withheld: 'Name withheld',
    signed: 'Pen name',
    send: 'Change the name',
    done: 'Changed.',
    statement: 'Statement of work',
  },
  ar: {
    here: 'كيف يُذكر اسمي هنا',
    everywhere: 'كيف يُذكر الاسم في كل الأعمال',
    mine: 'كيف يُذكر اسمي في كل أعمالي',
    help: 'يسري حالًا على كل صفحة وخلاصة وملف، ولا يُحفظ الاسم السابق في أي مكان.',
    name: 'بالاسم',
    penName: 'باسم مستعار بلا رابط',
    withheld: 'يُحجب الاسم',
    signed: 'الاسم المستعار',
    send: 'تغيير الاسم',
    done: 'تم التغيير.',
    statement: 'كشف الأعمال',
  },
} as const

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
  const language = deskLanguage(i18n.language)
  const said = words[language]
  const everywhere = collectionSlug === 'translators'
  const own = idOf(user?.translator)
  const [present] = useState(() => namedIn(data, own))
  const [creditedAs, setCreditedAs] = useState(present.creditedAs)
  const [names, setNames] = useState<Record<string, string>>(everywhere ? {} : { here: present.signedAs })
  const [done, setDone] = useState(false)
  const { complaint, busy, send } = useAct(() => setDone(true))
  if (!id || !user || (!everywhere && !own)) return null
  const ofAll = String(own) === String(id) ? said.mine : said.everywhere
  const title = everywhere ? ofAll : said.here
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
          <p className="field-description">{said.help}</p>
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
                {said[choice]}
              </label>
            ))}
          </fieldset>
          {creditedAs === 'penName' &&
            (everywhere ? locales : [{ code: 'here', name: '' }]).map(({ code, name }) => (
              <label key={code}>
                {said.signed} {name && `(${name})`}
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
            {said.send}
          </button>
          {complaint !== null && (
            <p className="desk-complaint" role="alert">
              {complaint}
            </p>
          )}
          {done && complaint === null && <p role="status">{said.done}</p>}
        </div>
      </details>
      {everywhere && (
        <p className="desk-links">
          <a href={routes.statement(language, { translator: String(id) })}>{said.statement}</a>
        </p>
      )}
    </div>
  )
}
