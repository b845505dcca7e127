import type { CollectionConfig } from 'payload'

import { inUseOrOwnProfileOrStaff, ownProfileOrStaff } from '@/cms/access/own-profile'
import { staff } from '@/cms/access/staff'
import { nameFields, publicUsesField, publicWorksField } from '@/cms/fields/names'
import { profileFields } from '@/cms/fields/profile'
import { giveSlug, slugFields } from '@/cms/fields/slug'
import { groups } from '@/cms/groups'
import { recountPortrait } from '@/cms/public-uses'

/** Who conducts and writes interviews. Not a login. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: { en: 'Author', ar: 'مُحاوِر' }, plural: { en: 'Authors', ar: 'المُحاوِرون' } },
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'publicUses', 'updatedAt'],
  },
  access: {
    create: staff,
    read: inUseOrOwnProfileOrStaff('author'),
    update: ownProfileOrStaff('author'),
    delete: staff,
  },
  hooks: { beforeChange: [giveSlug('authors')], afterChange: [recountPortrait] },
  fields: [...nameFields, ...profileFields, ...slugFields, publicUsesField, publicWorksField],
}
