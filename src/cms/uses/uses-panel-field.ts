import type { Field } from 'payload'

/** Beside a record: what uses it, so that nobody has to try to delete it to learn that. */
export const usesPanel: Field = {
  name: 'usesPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/cms/admin/uses-panel#UsesPanel' },
  },
}
