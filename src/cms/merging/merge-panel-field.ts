import type { Field } from 'payload'

/** Beside a record that may be there twice. */
export const mergePanel: Field = {
  name: 'mergePanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/cms/admin/merging/merge-panel#MergePanel' },
  },
}
