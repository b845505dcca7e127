import { APIError } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'

/** Nothing was begun, and it may be asked again. The hook `busy-answer.ts` says so in the language of whoever asked. */
export class TooBusy extends APIError {
  constructor(cause: unknown) {
    super(adminMessages('en')('doors.tooBusy'), 503, null, true)
    this.cause = cause
  }
}
