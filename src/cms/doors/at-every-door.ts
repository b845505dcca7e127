import type { Config, FlattenedField, PayloadRequest, Plugin } from 'payload'

/** One operation on a collection or global, before anything is looked up; `args` are Payload's own and may be changed. */
export interface Visit {
  args: Record<string, unknown>
  operation: string
  /** Of the collection or global. */
  slug: string
  keepsVersions: boolean
  /** What can be asked about: the fields, and those of a version where there are versions. */
  fields: readonly FlattenedField[]
  req: PayloadRequest
}

/** Throws what the caller is to be told, or lets the visit pass. */
export type DoorCheck = (visit: Visit) => void

type Asked = Pick<Visit, 'operation' | 'req'> & { args: object }
interface Place {
  slug: string
  hooks?: { beforeOperation?: unknown[] }
}

/** What a stored version has around the fields of what it is a version of. */
const around = (flattenedFields: FlattenedField[]): FlattenedField[] => [
  { name: 'version', type: 'group', fields: [], flattenedFields },
  { name: 'parent', type: 'number' },
  ...(['latest', 'autosave', 'snapshot'] as const).map((name) => ({ name, type: 'checkbox' as const })),
  { name: 'publishedLocale', type: 'text' },
  ...(['createdAt', 'updatedAt'] as const).map((name) => ({ name, type: 'date' as const })),
]

/** Whether versions are asked for. Only the API says so: what the house asks itself may be about either. */
const mayBeOfVersions = ({ payloadAPI, pathname }: PayloadRequest) =>
  payloadAPI !== 'REST' || /\/versions(?:\/|$)/.test(pathname)

function fieldsOf(slug: string, req: PayloadRequest): Pick<Visit, 'fields' | 'keepsVersions'> {
  const { payload } = req
  const configs = [
    ...Object.values(payload.collections).map(({ config }) => config),
    ...payload.globals.config,
  ]
  const config = configs.find((one) => one.slug === slug)
  const fields = config?.flattenedFields ?? []
  const keepsVersions = Boolean(config?.versions)
  const ofVersions = keepsVersions && mayBeOfVersions(req)
  return { fields: ofVersions ? [...fields, ...around(fields)] : fields, keepsVersions }
}

/** Runs the checks, in order, before every operation on every collection and global, Payload's own too: no door is without them. */
export const atEveryDoor =
  (...checks: readonly DoorCheck[]): Plugin =>
  (config: Config): Config => {
    const check = (slug: string, { args, operation, req }: Asked) => {
      const visit = { args: args as Visit['args'], operation, slug, req, ...fieldsOf(slug, req) }
      for (const pass of checks) pass(visit)
    }
    const guarded = <Guarded extends Place>(place: Guarded): Guarded => {
      const before = place.hooks?.beforeOperation ?? []
      const door = (asked: Asked) => check(place.slug, asked)
      return { ...place, hooks: { ...place.hooks, beforeOperation: [door, ...before] } }
    }
    const ours = new Set(config.collections?.map(({ slug }): string => slug))
    return {
      ...config,
      collections: config.collections?.map(guarded),
      globals: config.globals?.map(guarded),
      // Payload adds collections of its own after every plugin.
      onInit: async (payload) => {
        // Payload looks a collection up by what an address names, and `constructor` is no collection.
        Object.setPrototypeOf(payload.collections, null)
        for (const { config: added } of Object.values(payload.collections))
          if (!ours.has(added.slug)) Object.assign(added, guarded(added))
        await config.onInit?.(payload)
      },
    }
  }
