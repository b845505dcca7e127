import type { Payload } from 'payload'

/** Where a new password is set by this token: a page of Payload's. */
export const passwordLink = ({ config }: Pick<Payload, 'config'>, token: string): string =>
  `${config.serverURL}${config.routes.admin}${config.admin.routes.reset}/${token}`
