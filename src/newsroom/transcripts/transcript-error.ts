import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'
import type { MessageValues } from '@/i18n/message-format'

export type TranscriptErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-many-lines'
  | 'too-complex'
  | 'kind-not-read'
  | 'damaged'
  | 'binary'
  | 'not-utf-8'
  | 'control-character'
  | 'not-in-full'
  | 'no-exchange'

/** The sentence that says it. */
export type TranscriptRefusal = AdminKeyAfter<'transcripts.refused'>

/** A file that cannot be a transcript; its message names the file and the way out. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError'

  constructor(
    readonly code: TranscriptErrorCode,
    readonly fileName: string,
    readonly why: TranscriptRefusal,
    /** What the sentence names besides the file. */
    readonly values: MessageValues = {},
    readonly line: number | null = null,
  ) {
    super(adminMessages('en')(`transcripts.refused.${why}`, { ...values, file: fileName }))
  }

  in(language: string): string {
    return adminMessages(language)(`transcripts.refused.${this.why}`, { ...this.values, file: this.fileName })
  }
}
