import { APIError } from 'payload'

/** A refusal that names its field, so that whoever writes is led there and the rest of their text can be saved without it. */
export const refusedField = (path: string, message: string): APIError =>
  new APIError(message, 400, { errors: [{ path, message }] }, true)
