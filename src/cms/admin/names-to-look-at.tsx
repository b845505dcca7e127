'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { KeptInOther } from '@/cms/naming/kept-in-others'
import type { LanguageGap } from '@/cms/naming/language-gaps'
import type { NamedElsewhere } from '@/cms/naming/other-interviews'
import type { NamePlace } from '@/cms/naming/places-of-work'
import { adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'
import { routes } from '@/lib/routes'

import { askBeforePublishing, askNamedElsewhere } from './before-publishing'
import { LanguageGaps } from './language-gaps'
import { LookForName } from './look-for-name'
import { NamePlaces } from './name-places'

const nowhere: NamedElsewhere = { names: [], more: false }

/** Where the newest save, its other languages, its pictures and other interviews still say a name that is not to be told. It refuses nothing. */
export const NamesToLookAt = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [names, setNames] = useState<readonly NamePlace[]>([])
  const [parts, setParts] = useState<readonly NamePlace[]>([])
  const [unsearchable, setUnsearchable] = useState<readonly LanguageGap[]>([])
  const [kept, setKept] = useState<readonly KeptInOther[]>([])
  const [hidden, setHidden] = useState('')
  const [gaps, setGaps] = useState<readonly LanguageGap[]>([])
  const [filled, setFilled] = useState(0)
  const [elsewhere, setElsewhere] = useState(nowhere)
  useEffect(() => {
    if (id === undefined) return
    let current = true
    void askBeforePublishing(id).then((found) => {
      if (!current || !found) return
      setNames(found.names)
      setParts(found.parts)
      setKept(found.keptInOthers)
      setUnsearchable(found.unsearchable)
      setHidden(found.hidden.join())
      setGaps(found.gaps)
    })
    return () => {
      current = false
    }
  }, [id, lastUpdateTime, filled])
  // Not with every save: what is looked for, and where, changes with the people only.
  useEffect(() => {
    if (id === undefined || hidden === '') return
    let current = true
    void askNamedElsewhere(id).then((found) => {
      if (current) setElsewhere(found ?? nowhere)
    })
    return () => {
      current = false
      setElsewhere(nowhere)
    }
  }, [id, hidden])
  if (id === undefined) return null
  const ask = () => setFilled((count) => count + 1)
  const t = adminMessages(i18n.language)
  return (
    <>
      {names.length > 0 && <p className="names-to-look-at">{t('hiddenNames.here')}</p>}
      <NamePlaces names={names} open={Number(id)} />
      {parts.length > 0 && <p className="names-to-look-at">{t('hiddenNames.parts')}</p>}
      <NamePlaces names={parts} open={Number(id)} />
      {kept.length > 0 && <p className="names-to-look-at">{t('hiddenNames.keptInOthers')}</p>}
      {kept.length > 0 && (
        <ul>
          {kept.map(({ person, interview, headline }) => (
            <li key={`${person} ${String(interview)}`}>
              <a href={routes.desk(interview)}>
                {t('hiddenNames.keptIn', {
                  person: isolated(person),
                  headline: headline === '' ? t('uses.untitled') : isolated(headline),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {elsewhere.names.length > 0 && <p className="names-to-look-at">{t('hiddenNames.elsewhere')}</p>}
      <NamePlaces names={elsewhere.names} open={Number(id)} />
      {elsewhere.more && <p>{t('lookForName.more')}</p>}
      <LanguageGaps title="unsearchable" gaps={unsearchable} onFilled={ask} />
      <LanguageGaps title="otherLanguage" gaps={gaps} onFilled={ask} />
      <LookForName interview={Number(id)} />
    </>
  )
}
