import type { CollectionBeforeChangeHook, CollectionSlug, Field, PayloadRequest, Where } from 'payload'

import { adminMessages, inEachLanguage } from '@/i18n/admin-messages'
import { toSlug } from '@/lib/slug'
import { staffField } from '@/cms/access/staff'
import { refusedField } from '@/cms/payload/refused-field'

/** The last part of an address, and the ones it had before: an old address redirects. */
export const slugFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    label: inEachLanguage('addresses.slug.label'),
    index: true,
    access: { create: staffField, update: staffField },
    // A copy is another page: it gets an address of its own, and leaves the former ones where they lead.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description: inEachLanguage('addresses.slug.description'),
    },
  },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    label: inEachLanguage('addresses.formerSlugs.label'),
    access: { read: staffField, create: staffField, update: staffField },
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      position: 'sidebar',
      condition: (data) => Array.isArray(data['formerSlugs']) && data['formerSlugs'].length > 0,
      description: inEachLanguage('addresses.formerSlugs.description'),
    },
  },
]

type Taken = (slug: string) => Promise<boolean>

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is free. */
export async function freeSlug(wanted: string, taken: Taken): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${String(n)}`
    if (!(await taken(slug))) return slug
  }
}

/** The slug that was typed, made fit for an address; a taken one is refused with a free one to use instead. */
export async function typedSlug(typed: string, taken: Taken, { i18n }: PayloadRequest): Promise<string> {
  const t = adminMessages(i18n.language)
  const slug = toSlug(typed)
  if (slug === '') throw refusedField('slug', t('addresses.refused.empty', { typed }))
  const free = await freeSlug(slug, taken)
  if (free !== slug) throw refusedField('slug', t('addresses.refused.taken', { slug, free }))
  return slug
}

interface Addressed {
  id: number
  name?: unknown
  slug?: string | null
  formerSlugs?: string[] | null
}

/** Gives people, topics and places their one address, from their name in any language. */
export const giveSlug =
  (collection: CollectionSlug): CollectionBeforeChangeHook<Addressed> =>
  async ({ data, originalDoc, req }) => {
    const before = originalDoc?.slug ?? null
    const typed = data.slug?.trim() ?? ''
    if (typed !== '' && typed === before) return data
    const taken: Taken = async (slug) => {
      const where: Where = {
        and: [{ slug: { equals: slug } }, { id: { not_equals: originalDoc?.id ?? 0 } }],
      }
      // What is in the trash keeps its address.
      return (await req.payload.count({ collection, where, trash: true, req })).totalDocs > 0
    }
    const name = data.name ?? originalDoc?.name
    const made = toSlug(typeof name === 'string' ? name : '') || collection
    data.slug = typed === '' ? (before ?? (await freeSlug(made, taken))) : await typedSlug(typed, taken, req)
    if (before && before !== data.slug) data.formerSlugs = withFormer(data.formerSlugs, before, data.slug)
    return data
  }

/** The former slugs with one more, without the one now in use. */
export function withFormer(former: unknown, added: string, current: unknown): string[] {
  const known = Array.isArray(former) ? former.filter((slug) => typeof slug === 'string') : []
  return [...new Set([...known, added])].filter((slug) => slug !== current)
}
