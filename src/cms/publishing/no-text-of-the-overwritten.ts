import type { DatabaseAdapterObj } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Adapter = DatabaseAdapterObj<PostgresAdapter>
type Asked = Parameters<PostgresAdapter['findVersions']>[0]

/** All that Payload looks at in a version before it overwrites it. */
const ofTheRecord = { autosave: true, createdAt: true, updatedAt: true } as const

/** How Payload asks for the version that an autosave may overwrite, and for nothing else: with access rules, pages or parts of it more is said. */
function isToBeOverwritten({ collection, req: _, where, ...rest }: Asked): boolean {
  const isNewestAlone = rest.limit === 1 && rest.pagination === false && rest.sort === '-updatedAt'
  const saysNoMore = Object.keys(rest).length === 3 && Object.keys(where ?? {}).join() === 'parent'
  return collection === 'interviews' && isNewestAlone && saysNoMore
}

/** A thousand parts are not read from the database only to be thrown away. */
export function withoutTextOfTheOverwritten(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const findVersions = db.findVersions.bind(db)
      const lean: typeof findVersions = (asked) =>
        findVersions(isToBeOverwritten(asked) ? { ...asked, select: ofTheRecord } : asked)
      db.findVersions = lean
      return db
    },
  }
}
