import type { CollectionConfig } from 'payload'

import { inUseOrStaff } from '@/cms/access/in-use-or-staff'
import { staff } from '@/cms/access/staff'
import { introductionField } from '@/cms/fields/introduction'
import { nameFields, publicUsesField, publicWorksField } from '@/cms/fields/names'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { groups } from '@/cms/groups'

/** What interviews are about. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { en: 'Topic', ar: 'موضوع' }, plural: { en: 'Topics', ar: 'المواضيع' } },
  admin: { group: groups.subjects, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'publicUses'] },
  access: { create: staff, read: inUseOrStaff, update: staff, delete: staff },
  hooks: { beforeChange: [giveSlug('topics')] },
  fields: [...nameFields, introductionField, ...slugFields, publicUsesField, publicWorksField],
}
