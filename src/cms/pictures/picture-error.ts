import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'

type Code = AdminKeyAfter<'pictures.refused'>
const limits = new Set<Code>(['tooLarge', 'tooManyPixels', 'tooMuchWork'])

/** A picture that is not taken in; it says in the editor's language what to do. */
export class PictureError extends Error {
  constructor(
    readonly code: Code,
    readonly params: Readonly<Record<string, number>> = {},
  ) {
    super(code)
  }

  get status(): 400 | 413 {
    return limits.has(this.code) ? 413 : 400
  }

  in(language: string): string {
    return adminMessages(language)(`pictures.refused.${this.code}`, this.params)
  }
}
