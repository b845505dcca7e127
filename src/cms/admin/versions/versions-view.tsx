import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { deskLanguage } from '@/cms/desk/desk-words'

import { listVersions } from './list-versions'
import { Moment } from './moment'
import { versionsWords } from './versions-words'
import './versions.css'

/** In the place of Payload's list, which does not say who saved, and loads each text whole to list its day. */
export async function VersionsView({ initPageResult, routeSegments }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  if (!isStaff(req.user) || !Number.isSafeInteger(id)) notFound()
  const language = deskLanguage(req.i18n.language)
  const said = versionsWords[language]
  const versions = await listVersions(id, req)
  const isTrashed = routeSegments[2] === 'trash'
  const base = `/admin/collections/interviews/${isTrashed ? 'trash/' : ''}${String(id)}/versions`
  return (
    <>
      <SetDocumentStepNav
        collectionSlug="interviews"
        id={id}
        isTrashed={isTrashed}
        pluralLabel={said.all}
        useAsTitle="headline"
        view={said.title}
      />
      <Gutter className="desk versions">
        <h2>{said.title}</h2>
        <p>{said.intro}</p>
        <div className="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{said.when}</th>
                <th scope="col">{said.who}</th>
                <th scope="col">{said.what}</th>
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
                  <td>{savedBy === null ? said.unknown : <bdi>{savedBy}</bdi>}</td>
                  <td>{said[state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Gutter>
    </>
  )
}
