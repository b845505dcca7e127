import { APIError } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'

import type { DoorCheck } from './at-every-door'

const shortest = 10

/** A newsroom's door is not locked by four letters, however the password is set. */
export const longPassword: DoorCheck = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return
  const { data } = args
  const password: unknown = typeof data === 'object' && data !== null && 'password' in data && data.password
  if (typeof password === 'string' && password !== '' && password.length < shortest)
    throw new APIError(adminMessages(req.i18n.language)('users.shortPassword', { shortest }), 400)
}
