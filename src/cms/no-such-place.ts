import { type Config, NotFound, type Plugin } from 'payload'

/** What Postgres can compare with an id of ours. */
const isId = (id: unknown) => /^[1-9]\d{0,8}$/.test(String(id))

/** Answers "not found" to an id that no record can have, and for versions that a collection does not keep, not with a failure. */
export const noSuchPlacePlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ({ args, operation, req }) => {
          const { id } = args as { id?: unknown }
          const hasNoVersions = operation === 'restoreVersion' && !collection.versions
          if (hasNoVersions || (id !== undefined && id !== null && !isId(id))) throw new NotFound(req.t)
          return args
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})
