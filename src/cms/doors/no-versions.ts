import type { Endpoint, Plugin } from 'payload'

const handler = () => Response.json({ message: 'No versions are kept of this.' }, { status: 404 })

const endpoints: Endpoint[] = [
  { path: '/versions', method: 'get', handler },
  { path: '/versions/:id', method: 'get', handler },
  { path: '/versions/:id', method: 'post', handler },
]

/** Payload offers the versions of every global, and fails where it keeps none. Of collections `noSuchPlace` says so. */
export const noVersions: Plugin = (config) => ({
  ...config,
  globals: config.globals?.map((global) =>
    global.versions
      ? global
      : {
          ...global,
          endpoints: [...(global.endpoints === false ? [] : (global.endpoints ?? [])), ...endpoints],
        },
  ),
})
