import { APIError } from 'payload'

import type { DoorCheck } from './at-every-door'

const shortest = 10

const words = {
  en: `A password has at least ${String(shortest)} characters. Four or five words make a good one.`,
  ar: `كلمة المرور ${String(shortest)} أحرف على الأقل، وأربع كلمات أو خمس خير من حرف غريب.`,
} as const

/** A newsroom's door is not locked by four letters, however the password is set. */
export const longPassword: DoorCheck = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return
  const { data } = args
  const password: unknown = typeof data === 'object' && data !== null && 'password' in data && data.password
  if (typeof password === 'string' && password !== '' && password.length < shortest)
    throw new APIError(words[req.i18n.language === 'ar' ? 'ar' : 'en'], 400)
}
