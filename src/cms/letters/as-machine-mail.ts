import { plainWords } from './plain-words'

interface Header {
  key: string
  value: string
}
type Headers = Readonly<Record<string, unknown>> | readonly Header[]

/** What of a message to nodemailer is the house's concern. */
export interface Message {
  text?: unknown
  html?: unknown
  headers?: Headers
}

/** What tells other programs that nobody is there to answer: the standard's header, and the one that Exchange reads. */
const fromAMachine = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
} as const

const isOurs = (name: string) =>
  Object.keys(fromAMachine).some((own) => own.toLowerCase() === name.toLowerCase())

const isList = (headers: Message['headers']): headers is readonly Header[] => Array.isArray(headers)

function withOurHeaders(headers: Message['headers']): Headers {
  if (isList(headers))
    return [
      ...headers.filter(({ key }) => !isOurs(key)),
      ...Object.entries(fromAMachine).map(([key, value]) => ({ key, value })),
    ]
  return {
    ...Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => !isOurs(name))),
    ...fromAMachine,
  }
}

/** A message as it leaves the house: marked as sent by a machine, and readable where HTML is not. */
export function asMachineMail<Sent extends Message>(message: Sent) {
  const { text, html } = message
  const plain = text ?? (typeof html === 'string' ? plainWords(html) : undefined)
  return {
    ...message,
    headers: withOurHeaders(message.headers),
    ...(plain === undefined ? {} : { text: plain }),
    // A letter is words: what it is made of never makes nodemailer fetch a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    textEncoding: 'quoted-printable',
  }
}
