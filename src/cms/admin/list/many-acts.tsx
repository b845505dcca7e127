'use client'
import {
  EditMany,
  parseSearchParams,
  toast,
  useAuth,
  useConfig,
  useListDrawerContext,
  useRouteCache,
  useSelection,
  useTranslation,
} from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Where } from 'payload'
import { combineWhereConstraints, mergeListSearchAndWhere } from 'payload/shared'
import * as qs from 'qs-esm'
import { useState } from 'react'

import { complaintIn } from '@/cms/desk/post-act'
import type { ManyAct, ManyPlan } from '@/cms/publishing/many-plan'
import type { User } from '@/payload-types'
import { adminMessages } from '@/i18n/admin-messages'

import { ManyDialog } from './many-dialog'

const acts: readonly ManyAct[] = ['publish', 'unpublish', 'trash']

/** Those that are chosen, or all that the list would show, as a question to the server; and a way to choose none of them any more. */
function useChosen(): { where: Where; chooseNone: () => void } {
  const { selectAll, selectedIDs, setSelection, toggleAll } = useSelection()
  const { getEntityConfig } = useConfig()
  const asked = parseSearchParams(useSearchParams())
  // So Payload says that more than the page is chosen; it does not export its name for it.
  const chosen: string = selectAll
  if (chosen !== 'allAvailable')
    return { where: { id: { in: selectedIDs } }, chooseNone: () => selectedIDs.forEach(setSelection) }
  const listed = mergeListSearchAndWhere({
    collectionConfig: getEntityConfig({ collectionSlug: 'interviews' }),
    search: typeof asked['search'] === 'string' ? asked['search'] : '',
    where: (asked['where'] ?? {}) as Where,
  })
  const where = combineWhereConstraints([{ id: { exists: true } }, listed])
  return { where, chooseNone: () => toggleAll() }
}

/** In the place of Payload's own: what several interviews can be made to be, each act saying first what it would do. */
export function ManyActs() {
  const { user } = useAuth<User>()
  const { count } = useSelection()
  const { getEntityConfig } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const { clearRouteCache } = useRouteCache()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { where, chooseNone } = useChosen()
  const [asked, setAsked] = useState<{ act: ManyAct; plan: ManyPlan } | null>(null)
  const [looking, setLooking] = useState(false)
  const isTrash = usePathname().endsWith('/trash')
  const isStaff = user?.role === 'admin' || user?.role === 'editor'
  if (isInDrawer || isTrash || !isStaff) return null
  const look = async (act: ManyAct) => {
    setLooking(true)
    const answer = await fetch(
      `/api/interviews/plan${qs.stringify({ act, where }, { addQueryPrefix: true })}`,
      {
        credentials: 'same-origin',
        headers: { 'Accept-Language': i18n.language },
      },
    ).catch(() => null)
    setLooking(false)
    if (answer?.ok) setAsked({ act, plan: (await answer.json()) as ManyPlan })
    else toast.error(answer ? await complaintIn(answer) : t('unreachable'))
  }
  return (
    <>
      {count > 0 && (
        <div className="many-acts">
          <EditMany collection={getEntityConfig({ collectionSlug: 'interviews' })} />
          {acts.map((act) => (
            <button
              key={act}
              type="button"
              className="desk-button"
              disabled={looking}
              onClick={() => void look(act)}
            >
              {t(`many.${act}.act`)}
            </button>
          ))}
        </div>
      )}
      {asked && (
        <ManyDialog
          act={asked.act}
          plan={asked.plan}
          onDone={() => {
            chooseNone()
            clearRouteCache()
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
