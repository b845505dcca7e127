import type { Config, PayloadRequest, Plugin } from 'payload'

/** One operation on a collection or global, before anything is looked up; `args` are Payload's own and may be changed. */
export interface Visit {
  args: Record<string, unknown>
  operation: string
  keepsVersions: boolean
  req: PayloadRequest
}

/** Throws what the caller is to be told, or lets the visit pass. */
export type DoorCheck = (visit: Visit) => void

/** Runs the checks, in order, before every operation on every collection and global: no door is without them. */
export const atEveryDoor =
  (...checks: readonly DoorCheck[]): Plugin =>
  (config: Config): Config => {
    const check = (visit: Visit) => {
      for (const pass of checks) pass(visit)
    }
    return {
      ...config,
      collections: config.collections?.map(({ hooks, ...collection }) => ({
        ...collection,
        hooks: {
          ...hooks,
          beforeOperation: [
            ({ args, operation, req }) => {
              const keepsVersions = Boolean(collection.versions)
              check({ args: args, operation, keepsVersions, req })
            },
            ...(hooks?.beforeOperation ?? []),
          ],
        },
      })),
      globals: config.globals?.map(({ hooks, ...global }) => ({
        ...global,
        hooks: {
          ...hooks,
          beforeOperation: [
            ({ args, operation, req }) => {
              check({ args: args as Visit['args'], operation, keepsVersions: Boolean(global.versions), req })
            },
            ...(hooks?.beforeOperation ?? []),
          ],
        },
      })),
    }
  }
