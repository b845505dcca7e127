import type { UIFieldServerComponent } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { recordLabel } from '@/cms/admin/pickers/record-label'
import { spelledCollections } from '@/cms/fields/spellings'
import { mergeOf } from '@/cms/merging/merge-records'
import type { Merged } from '@/cms/merging/places'
import { adminLanguage } from '@/i18n/admin-messages'

import { MergeRecords } from './merge-records'
import { UndoMerge } from './undo-merge'

const isMerged = (slug: string): slug is Merged => (spelledCollections as readonly string[]).includes(slug)

/** Beside a person, topic or place: what was merged into it and can be taken out again, and the way to merge it. */
export const MergePanel: UIFieldServerComponent = async ({ collectionSlug, id, req, data }) => {
  if (!isStaff(req.user) || id === undefined || !isMerged(collectionSlug) || data['deletedAt']) return null
  const merge = await mergeOf(collectionSlug, Number(id), req)
  const gone = merge
    ? await req.payload.findByID({
        collection: collectionSlug,
        id: merge.gone,
        locale: 'all',
        depth: 0,
        trash: true,
        disableErrors: true,
        req,
      })
    : null
  return (
    <>
      {merge && gone && (
        <UndoMerge
          collection={collectionSlug}
          id={Number(id)}
          name={recordLabel(gone, adminLanguage(req.i18n.language))}
          until={merge.until}
        />
      )}
      <MergeRecords collection={collectionSlug} id={Number(id)} />
    </>
  )
}
