import type { CollectionConfig } from 'payload'

import { inUseOrStaff } from '@/cms/access/in-use-or-staff'
import { staff } from '@/cms/access/staff'
import { nameFields, publicUsesField } from '@/cms/fields/names'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { groups } from '@/cms/groups'

/** Who answers in interviews, so that all that a person said can be found. Never a protected person. */
export const speakers: CollectionConfig = {
  slug: 'speakers',
  labels: { singular: { en: 'Speaker', ar: 'متحدث' }, plural: { en: 'Speakers', ar: 'المتحدثون' } },
  admin: { group: groups.people, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'publicUses'] },
  access: { create: staff, read: inUseOrStaff, update: staff, delete: staff },
  hooks: { beforeChange: [giveSlug('speakers')] },
  fields: [...nameFields, ...slugFields, publicUsesField],
}
