import type { Plugin } from 'payload'

const notice = '@/cms/admin/list/left-out-notice#LeftOutNotice'

/** What every list of the admin has above it. */
export const everyList: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        beforeListTable: [...(collection.admin?.components?.beforeListTable ?? []), notice],
      },
    },
  })),
})
