import type { UIFieldServerComponent } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { listUses } from '@/cms/uses/list-uses'
import { textOfUse } from '@/cms/uses/use-words'
import { type Used, usedCollections } from '@/cms/uses/used-records'
import { adminMessages } from '@/i18n/admin-messages'

const isUsed = (slug: string): slug is Used => (usedCollections as readonly string[]).includes(slug)

/** What uses this record, each with the way there. */
export const UsesPanel: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  if (!isStaff(req.user) || id === undefined || !isUsed(collectionSlug)) return null
  const { language } = req.i18n
  const t = adminMessages(language)
  const { total, uses } = await listUses(collectionSlug, Number(id), req)
  return (
    <div className="field-type">
      <span className="field-label">{t('uses.title')}</span>
      {total === 0 && <p>{t('uses.none')}</p>}
      <ul>
        {uses.map((use, place) => (
          <li key={place}>
            {use.path === null ? (
              textOfUse(use, language)
            ) : (
              <a href={`/admin${use.path}`}>{textOfUse(use, language)}</a>
            )}
          </li>
        ))}
        {total > uses.length && <li>{t('uses.more', { count: total - uses.length })}</li>}
      </ul>
    </div>
  )
}
