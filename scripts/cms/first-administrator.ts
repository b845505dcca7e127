import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { resetLink } from './reset-link'

/** Made before the port opens: an open door to the first account is one that anybody may come through first. */
async function make(payload: Payload): Promise<void> {
  const email = process.env['ADMIN_EMAIL']?.trim() ?? ''
  await payload.create({
    collection: 'users',
    data: {
      email: email === '' ? 'admin@example.org' : email,
      password: randomBytes(24).toString('base64url'),
      role: 'admin',
      name: 'Administrator',
      firstAdministrator: true,
    },
  })
}

/** The link to set the first administrator's password, until somebody has signed in by it. */
export async function firstAdministrator(
  payload: Payload,
): Promise<{ resetLink: string | null; adminEmail: string | null }> {
  const admins = await payload.count({ collection: 'users', where: { role: { equals: 'admin' } } })
  if (admins.totalDocs === 0) await make(payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: { firstAdministrator: { equals: true } },
    limit: 1,
    depth: 0,
    showHiddenFields: true,
  })
  const [waiting] = docs
  return waiting
    ? { resetLink: await resetLink(payload, waiting.email), adminEmail: waiting.email }
    : { resetLink: null, adminEmail: null }
}
