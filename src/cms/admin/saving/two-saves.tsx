'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { usePageMark } from '@/cms/admin/page-mark'
import { deskLanguage } from '@/cms/desk/desk-words'
import { placeWords } from '@/cms/desk/source/field-words'
import { TwoSavesDialog } from './two-saves-dialog'
import { twoSavesWords } from './two-saves-words'
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
  const language = deskLanguage(i18n.language)
  const said = twoSavesWords[language]
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
              {unpublished && <strong>{clashes.length > 0 ? said.unpublished : said.publishing} </strong>}
              {clashes.length > 0 && (
                <>
                  {said.notice}{' '}
                  <bdi>{clashes.map((clash) => placeWords(fields, clash, language)).join(said.and)}</bdi>.{' '}
                  {said.kept}
                </>
              )}
              {gone.length > 0 && ` ${said.gone}`}
            </p>
            {clashes.length + gone.length > 0 ? (
              <button type="button" className="desk-button" onClick={() => setOpen(true)}>
                {said.compare}
              </button>
            ) : (
              <button type="button" className="desk-button" onClick={() => choose(new Set(), true)}>
                {said.publishNow}
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
