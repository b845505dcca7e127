import { createLocalReq, type DefaultServerCellComponentProps, type Payload } from 'payload'
import { cache } from 'react'

import { inFewWords, missingInMany, newestStates } from '@/cms/publishing/missing-in-many'
import { adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'

async function lookFor(ids: readonly number[], payload: Payload) {
  const req = await createLocalReq({}, payload)
  return missingInMany(await newestStates(ids, req), req)
}

/** The rows of a page, whose cells begin in one turn, are looked up together. */
const rowsOfPage = cache(() => {
  const ids = new Set<number>()
  let found: ReturnType<typeof lookFor> | null = null
  return (id: number, payload: Payload) => {
    ids.add(id)
    found ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        const asked = [...ids]
        ids.clear()
        found = null
        lookFor(asked, payload).then(resolve, reject)
      })
    })
    return found
  }
})

const most = 3

/** What stands between a draft and its publication. Of what readers have there is nothing to say. */
export async function MissingCell({
  rowData,
  payload,
  i18n,
}: Omit<DefaultServerCellComponentProps, 'rowData'> & { rowData: Pick<Interview, 'id' | '_status'> }) {
  if (rowData._status === 'published') return null
  const t = adminMessages(i18n.language)
  const missing = await rowsOfPage()(rowData.id, payload)
  const lacks = inFewWords(missing.get(rowData.id) ?? [], i18n.language)
  if (lacks.length === 0) return <>{t('list.lacks.none')}</>
  const rest = lacks.length - most
  const said = lacks.slice(0, rest > 1 ? most : lacks.length)
  return <>{[...said, ...(rest > 1 ? [t('uses.more', { count: rest })] : [])].join(' · ')}</>
}
