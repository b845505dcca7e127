interface Options {
  isolationLevel?: string
  accessMode?: string
  deferrable?: boolean
}

/** The statement that begins a transaction with drizzle's options. */
export function beginText({ isolationLevel, accessMode, deferrable }: Options = {}): string {
  return [
    'begin',
    isolationLevel ? `isolation level ${isolationLevel}` : '',
    accessMode ?? '',
    deferrable === undefined ? '' : deferrable ? 'deferrable' : 'not deferrable',
  ]
    .filter(Boolean)
    .join(' ')
}
