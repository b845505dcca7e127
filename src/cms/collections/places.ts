import type { CollectionConfig } from 'payload'

import { inUseOrStaff } from '@/cms/access/in-use-or-staff'
import { staff } from '@/cms/access/staff'
import { nameFields, publicUsesField } from '@/cms/fields/names'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { groups } from '@/cms/groups'

/** Where interviews are about, or were held. */
export const places: CollectionConfig = {
  slug: 'places',
  labels: { singular: { en: 'Place', ar: 'مكان' }, plural: { en: 'Places', ar: 'الأماكن' } },
  admin: { group: groups.subjects, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'publicUses'] },
  access: { create: staff, read: inUseOrStaff, update: staff, delete: staff },
  hooks: { beforeChange: [giveSlug('places')] },
  fields: [...nameFields, ...slugFields, publicUsesField],
}
