import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { listVersions } from './list-versions'
import { Moment } from './moment'
import './versions.css'

/** In the place of Payload's list, which does not say who saved, and loads each text whole to list its day. */
export async function VersionsView({ initPageResult, routeSegments }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  if (!isStaff(req.user) || !Number.isSafeInteger(id)) notFound()
  const language = adminLanguage(req.i18n.language)
  const t = adminMessages(language)
  const versions = await listVersions(id, req)
  const isTrashed = routeSegments[2] === 'trash'
  const base = `/admin/collections/interviews/${isTrashed ? 'trash/' : ''}${String(id)}/versions`
  return (
    <>
      <SetDocumentStepNav
        collectionSlug="interviews"
        id={id}
        isTrashed={isTrashed}
        pluralLabel={t('versions.all')}
        useAsTitle="headline"
        view={t('versions.title')}
      />
      <Gutter className="desk versions">
        <h2>{t('versions.title')}</h2>
        <p>{t('versions.intro')}</p>
        <div className="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('versions.when')}</th>
                <th scope="col">{t('versions.who')}</th>
                <th scope="col">{t('versions.what')}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ id: version, savedAt, savedBy, state }) => (
                <tr key={version}>
                  <td>
                    <a href={`${base}/${String(version)}`}>
                      <Moment iso={savedAt} language={language} />
                    </a>
                  </td>
                  <td>{savedBy === null ? t('versions.unknown') : <bdi>{savedBy}</bdi>}</td>
                  <td>{t(`versions.state.${state}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Gutter>
    </>
  )
}
