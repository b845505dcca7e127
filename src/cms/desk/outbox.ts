import type { Payload } from 'payload'

/** Notices wait in the database until they are sent as mail; without a mail server they stay on the desk only. */
export const mailSoon: (payload: Payload) => void = () => undefined
