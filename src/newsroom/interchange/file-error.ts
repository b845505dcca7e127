import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'

export type FileErrorCode = AdminKeyAfter<'files.refused'>

/** The file is too much, rather than wrong. */
const limits = new Set<FileErrorCode>([
  'tooLarge',
  'unpacksTooLarge',
  'tooManyEntries',
  'tooManyElements',
  'tooManyUnits',
  'tooMuchWork',
  'tooMuchMemory',
])

type Params = Readonly<Record<string, string | number>>

/** A file that cannot be read at all; its message says in the reader's language what to do. */
export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(
    readonly code: FileErrorCode,
    readonly params: Params = {},
  ) {
    super(adminMessages('en')(`files.refused.${code}`, params))
  }

  /** How HTTP says it. */
  get status(): 400 | 413 {
    return limits.has(this.code) ? 413 : 400
  }

  in(language: string): string {
    return adminMessages(language)(`files.refused.${this.code}`, this.params)
  }
}
