import type { CollectionConfig, PayloadRequest } from 'payload'

import {
  noteUploader,
  ownUnusedOrStaff,
  shownOrOwnOrStaff,
  signedInWithProfileOrStaff,
} from '@/cms/access/own-pictures'
import { nobodyField, staffField } from '@/cms/access/staff'
import { trashByStaff } from '@/cms/access/trash'
import { shownField } from '@/cms/fields/names'
import { asTidyName } from '@/cms/fields/tidy-name'
import { groups } from '@/cms/payload/groups'
import { keepFileFacts } from '@/cms/files/keep-file-facts'
import { missingFile } from '@/cms/payload/missing-file'
import { pictureEndpoints } from '@/cms/pictures/picture-endpoints'
import { mostPixels } from '@/cms/pictures/prepare-picture'
import { env } from '@/env'
import { deleteOnlyUnused, keepWhileUsed, onlyAdminsDelete } from '@/cms/uses/keep-while-used'
import { trashEndpoints } from '@/cms/uses/trash-endpoints'
import { usesPanel } from '@/cms/uses/uses-panel-field'
import { adminMessages, inEachLanguage } from '@/i18n/admin-messages'

const webp = { format: 'webp', options: { quality: 82 } } as const

/** Pictures. The original is encoded anew on upload, so no file keeps where and with what it was taken. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: inEachLanguage('media.singular'), plural: inEachLanguage('media.plural') },
  admin: { group: groups.publication, defaultColumns: ['filename', 'alt', 'credit', 'shown'] },
  access: {
    create: signedInWithProfileOrStaff,
    read: shownOrOwnOrStaff,
    update: ownUnusedOrStaff,
    delete: trashByStaff,
  },
  trash: true,
  endpoints: [...trashEndpoints('media'), ...pictureEndpoints],
  hooks: {
    beforeOperation: [keepFileFacts],
    beforeChange: [keepWhileUsed('media'), noteUploader],
    beforeDelete: [onlyAdminsDelete, deleteOnlyUnused('media')],
  },
  upload: {
    staticDir: env.mediaFolder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    constructorOptions: { limitInputPixels: mostPixels },
    formatOptions: webp,
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    imageSizes: [
      { name: 'portrait', width: 320, height: 320, position: 'attention', formatOptions: webp },
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: webp },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: webp },
      { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: webp },
    ],
    adminThumbnail: 'small',
    displayPreview: true,
    handlers: [missingFile],
    // A picture that any address can be fetched from would be a way into the newsroom's network.
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-cache')
      return headers
    },
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      label: inEachLanguage('media.alt.label'),
      admin: {
        description: inEachLanguage('media.alt.description'),
      },
      validate: async (value, { id, req }) => {
        if (value?.trim()) return true
        const others = id === undefined ? {} : await otherLanguages(id, req)
        if (Object.values(others).some((alt) => typeof alt === 'string' && alt.trim())) return true
        return adminMessages(req.i18n.language)('media.alt.missing')
      },
    },
    { name: 'caption', type: 'textarea', localized: true, label: inEachLanguage('media.caption.label') },
    { name: 'credit', type: 'text', label: inEachLanguage('media.credit.label'), hooks: asTidyName },
    shownField,
    usesPanel,
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
  ],
}

/** The description in every language but the one being saved: that one is what is in question. */
async function otherLanguages(id: number | string, req: PayloadRequest): Promise<Record<string, unknown>> {
  // Not by `payload.findByID`, which would make "all" the language of this request.
  const stored = await req.payload.db.findOne<{ id: number; alt?: unknown }>({
    collection: 'media',
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const alt = stored?.alt
  if (typeof alt !== 'object' || alt === null) return {}
  return Object.fromEntries(Object.entries(alt).filter(([locale]) => locale !== req.locale))
}
