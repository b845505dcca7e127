import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionConfig,
  type Field,
  type FieldHook,
  type PayloadRequest,
  type Plugin,
} from 'payload'

import { adminMessages } from '@/i18n/admin-messages'

import { databaseOf } from './database-of'
import { type Table, tableOfSlug } from './tables'

/**
 * A save reads the document before it changes it: of two at the same time one waits here, or it would write back what it read before the
 * other was stored. Those of many documents at once wait for all, since nobody knows yet which they are; what goes to the trash waits for
 * whoever names it, too (cms/uses/keep-while-used.ts), since a lock that is made stronger later can wait for ever.
 */
async function waitForOthers(table: Table, { id, data }: Save, req: PayloadRequest): Promise<void> {
  const strength = sql.raw(data?.deletedAt ? 'update' : 'no key update')
  const db = await databaseOf(req)
  if (id === undefined) await db.execute(sql`lock table ${table} in exclusive mode`)
  // What is no number is nothing that is stored.
  else if (Number.isSafeInteger(Number(id)))
    await db.execute(sql`select id from ${table} where id = ${id}::bigint for ${strength}`)
}

interface Save {
  id?: number | string
  data?: { deletedAt?: unknown }
}

function inTurn(slug: string) {
  const table = tableOfSlug(slug)
  return async ({ args, operation, req }: { args?: unknown; operation: string; req: PayloadRequest }) => {
    if (operation === 'update') await waitForOthers(table, args as Save, req)
  }
}

/** Whoever says nothing changes what they name, and nothing else. */
const nextRevision: FieldHook = ({ originalDoc, value, operation, req }) => {
  if (operation === 'create') return 1
  const { revision } = (originalDoc ?? {}) as { revision?: number | null }
  const current = revision ?? 0
  if (typeof value === 'number' && value < current) {
    const message = adminMessages(req.i18n.language)('saves.stale')
    throw new APIError(message, 409, { revision: current, errors: [{ path: 'revision', message }] }, true)
  }
  return current + 1
}

/** The number of the save that a document is: what is based on an older one is refused. */
const revisionField: Field = {
  name: 'revision',
  type: 'number',
  hooks: { beforeChange: [nextRevision], beforeDuplicate: [() => null] },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}

/** Nobody has a form for these: the server writes them by itself. */
const serversOwn = new Set(['assignments', 'sourceTexts', 'notices'])

const numbered = (collection: CollectionConfig): CollectionConfig =>
  serversOwn.has(collection.slug)
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [inTurn(collection.slug), ...(collection.hooks?.beforeOperation ?? [])],
        },
        // Interviews number their drafts, too (cms/desk/source/revision.ts).
        fields: collection.slug === 'interviews' ? collection.fields : [...collection.fields, revisionField],
      }

/** Of whatever two people store at the same time, nothing is lost in silence. */
export const savesInTurn: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(numbered),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [inTurn(global.slug), ...(global.hooks?.beforeOperation ?? [])],
    },
    fields: [...global.fields, revisionField],
  })),
})
