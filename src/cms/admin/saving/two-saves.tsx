'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { usePageMark } from '@/cms/admin/page-mark'
import { placeWords } from '@/cms/desk/source/field-words'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { TwoSavesDialog } from './two-saves-dialog'
import { openFormOf, useTwoSavesView } from './saving-store'

/**
 * Two people who write in one interview at once: what does not touch is brought together without a word. Where both have changed the
 * same, a line says so and waits; it takes no focus from whoever is typing.
 */
export function TwoSaves() {
  usePageMark('on-interview')
  const { id, data } = useDocumentInfo()
  const view = useTwoSavesView(id)
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const [open, setOpen] = useState(false)
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const { fields } = getEntityConfig({ collectionSlug: 'interviews' })
  const { clashes, gone, unpublished } = view
  const choose = (theirs: ReadonlySet<string>, publishing: boolean) =>
    openFormOf(id)?.choose(theirs, publishing)
  const isQuiet = clashes.length + gone.length === 0 && !unpublished
  return (
    <>
      <div className="two-saves-notice" role="status">
        {!isQuiet && (
          <div className="two-saves-notice__box">
            <p>
              {unpublished && (
                <strong>{clashes.length > 0 ? t('twoSaves.unpublished') : t('twoSaves.publishing')} </strong>
              )}
              {clashes.length > 0 && (
                <>
                  {t('twoSaves.notice')}{' '}
                  <bdi>
                    {clashes.map((clash) => placeWords(fields, clash, language)).join(t('twoSaves.and'))}
                  </bdi>
                  . {t('twoSaves.kept')}
                </>
              )}
              {gone.length > 0 && ` ${t('twoSaves.gone')}`}
            </p>
            {clashes.length + gone.length > 0 ? (
              <button type="button" className="desk-button" onClick={() => setOpen(true)}>
                {t('twoSaves.compare')}
              </button>
            ) : (
              <button type="button" className="desk-button" onClick={() => choose(new Set(), true)}>
                {t('twoSaves.publishNow')}
              </button>
            )}
          </div>
        )}
      </div>
      {open && !isQuiet && (
        <TwoSavesDialog
          view={view}
          written={typeof data?.['language'] === 'string' ? data['language'] : 'en'}
          choose={choose}
          fields={fields}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}
