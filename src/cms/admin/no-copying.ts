import type { Plugin } from 'payload'

/** No form offers to copy its fields from one language into another: it puts words under the wrong one, and a text has one alone. */
export const noCopying: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    admin: { ...collection.admin, disableCopyToLocale: true },
  })),
})
