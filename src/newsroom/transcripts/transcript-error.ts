export type TranscriptErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-many-lines'
  | 'utf-16'
  | 'binary'
  | 'not-utf-8'
  | 'control-character'
  | 'not-prose'
  | 'not-in-full'
  | 'no-exchange'

/** A file that cannot be a transcript; its message names the file and the way out. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError'

  constructor(
    readonly code: TranscriptErrorCode,
    readonly fileName: string,
    message: string,
    readonly line: number | null = null,
  ) {
    super(message)
  }
}
