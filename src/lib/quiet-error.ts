const withheld = '(its words are withheld)'

/** What a message quotes is somebody's: a searched word, a text, an address of the publication or of a person. */
const quotations = [
  /"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|«[^»\n]*»|“[^”\n]*”/g,
  /[^\s<>()[\]]+@[^\s<>()[\]]+/g,
  /\b[a-z][a-z+.-]*:\/\/\S+/gi,
  /(?<![\w.)])\/[^\s)]+/g,
]

/** A message without whatever it quotes. */
export const withoutQuotations = (text: string): string =>
  quotations.reduce((left, quotation) => left.replace(quotation, '…'), text)

export interface QuietError {
  type: string
  message: string
  code?: string
  constraint?: string
  /** Where in the code, one place a line. */
  stack: string
  cause?: QuietError
}

const textIn = (error: Error, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A reader of JSON quotes what it could not read; a failed statement comes with its values. */
const isQuotation = (error: Error) =>
  error.name === 'SyntaxError' || error.message.startsWith('Failed query:') || 'params' in error

/** What a log may hold of an error: where it happened and of what kind it is, no word of what was asked or stored. */
export function quietError(error: Error, ofQuotation = false): QuietError {
  const quotes = ofQuotation || isQuotation(error)
  const code = textIn(error, 'code')
  const constraint = textIn(error, 'constraint')
  return {
    type: error.name,
    message: quotes ? withheld : withoutQuotations(error.message.slice(0, 500)),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .join('\n'),
    ...(error.cause instanceof Error ? { cause: quietError(error.cause, quotes) } : {}),
  }
}

const unreachable = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'],
  // Postgres: it stops, starts, or lets nobody in.
  ...['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006'],
])
const lost =
  /timeout exceeded when trying to connect|connection terminated|client has encountered a connection/i

/** The code of an error, or of what caused it, that says that the database cannot be reached; null for any other. */
export function databaseAway(error: Error): string | null {
  const code = textIn(error, 'code')
  if (code !== undefined && unreachable.has(code)) return code
  if (lost.test(error.message)) return 'no connection'
  return error.cause instanceof Error ? databaseAway(error.cause) : null
}
