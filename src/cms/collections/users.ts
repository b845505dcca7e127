import type { CollectionAfterLoginHook, CollectionConfig, PayloadRequest } from 'payload'

import {
  deleteNoLastAdministrator,
  keepAnAdministrator,
  lockBeforeDeletion,
} from '@/cms/access/keep-an-administrator'
import { adminField, admins, isAdmin, nobodyField } from '@/cms/access/staff'
import { noticeKinds } from '@/cms/desk/notices/notice-kinds'
import { forgetRefusal, sendToNewAddress } from '@/cms/desk/notices/refused-addresses'
import { forgottenPassword } from '@/cms/letters/forgotten-password'
import { asTidyName } from '@/cms/fields/tidy-name'
import { groups } from '@/cms/payload/groups'
import { passwordLetter } from '@/cms/letters/password-letter'
import { passwordLink } from '@/cms/letters/password-link'
import { holdWhatRecordsUse } from '@/cms/uses/hold-used'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { inEachLanguage } from '@/i18n/admin-messages'

/** Once the first administrator has signed in, the launcher need not print their link any more. */
const endFirstVisit: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (!user.firstAdministrator) return
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { firstAdministrator: false },
    req,
  })
}

interface Asked {
  req?: PayloadRequest
  token?: string
}

/** For code that has Payload itself write to somebody who has forgotten their password. */
function letterOfPayload({ req, token }: Asked = {}) {
  if (!req || !token) throw new Error('A letter with a new password needs its token.')
  return passwordLetter(passwordLink(req.payload, token))
}

const wasRefused = ({ mailRefusedAt }: Partial<User>) => Boolean(mailRefusedAt)

const notFound = () => Response.json({ message: 'Not found' }, { status: 404 })

/** Logins. Never related to by anything public: a name or e-mail of a user must not reach readers. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: inEachLanguage('users.singular'), plural: inEachLanguage('users.plural') },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    hidden: ({ user }) => !isAdmin(user as Parameters<typeof isAdmin>[0]),
  },
  auth: {
    maxLoginAttempts: 20,
    lockTime: 5 * 60_000,
    cookies: { sameSite: 'Strict', secure: env.serverUrl.startsWith('https:') },
    useSessions: true,
    forgotPassword: {
      generateEmailHTML: (asked) => letterOfPayload(asked).html,
      generateEmailSubject: (asked) => letterOfPayload(asked).subject,
    },
  },
  access: {
    admin: ({ req }) => req.user !== null,
    create: admins,
    read: ({ req: { user } }) => isAdmin(user) || (user ? { id: { equals: user.id } } : false),
    update: ({ req: { user } }) => isAdmin(user) || (user ? { id: { equals: user.id } } : false),
    delete: admins,
    unlock: admins,
  },
  hooks: {
    beforeOperation: [lockBeforeDeletion],
    beforeDelete: [deleteNoLastAdministrator],
    beforeChange: [keepAnAdministrator, forgetRefusal, holdWhatRecordsUse],
    afterChange: [sendToNewAddress],
    afterLogin: [endFirstVisit],
  },
  endpoints: [
    // The first administrator is made before the port opens: a public door to it is a race that anybody can win.
    { path: '/first-register', method: 'post', handler: notFound },
    { path: '/forgot-password', method: 'post', handler: forgottenPassword },
    // Nobody's address is verified by mail; Payload's own would fail here.
    { path: '/verify/:id', method: 'post', handler: notFound },
  ],
  fields: [
    { name: 'name', type: 'text', label: inEachLanguage('users.name.label'), hooks: asTidyName },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'translator',
      saveToJWT: true,
      label: inEachLanguage('users.role.label'),
      access: { create: adminField, update: adminField },
      options: [
        { value: 'admin', label: inEachLanguage('users.role.option.admin') },
        { value: 'editor', label: inEachLanguage('users.role.option.editor') },
        { value: 'translator', label: inEachLanguage('users.role.option.translator') },
      ],
      admin: {
        description: inEachLanguage('users.role.description'),
      },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'authors',
      label: inEachLanguage('users.author.label'),
      access: { create: adminField, update: adminField },
    },
    {
      name: 'translator',
      type: 'relationship',
      relationTo: 'translators',
      label: inEachLanguage('users.translator.label'),
      access: { create: adminField, update: adminField },
    },
    {
      name: 'mutedMail',
      type: 'select',
      hasMany: true,
      options: noticeKinds.map((value) => ({ value, label: inEachLanguage(`notices.subject.${value}`) })),
      label: inEachLanguage('users.mutedMail.label'),
      admin: {
        description: inEachLanguage('users.mutedMail.description'),
      },
    },
    {
      name: 'mailRefusedAt',
      type: 'date',
      label: inEachLanguage('users.mailRefusedAt.label'),
      access: { create: nobodyField, update: nobodyField },
      admin: {
        condition: wasRefused,
        components: { Field: '@/cms/admin/dates/house-clock#HouseClock' },
        description: inEachLanguage('users.mailRefusedAt.description'),
      },
    },
    {
      name: 'mailRefusedCode',
      type: 'text',
      label: inEachLanguage('users.mailRefusedCode.label'),
      access: { create: nobodyField, update: nobodyField },
      admin: { condition: wasRefused },
    },
    {
      name: 'firstAdministrator',
      type: 'checkbox',
      hidden: true,
      access: { create: nobodyField, update: nobodyField },
    },
  ],
}
