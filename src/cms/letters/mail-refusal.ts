/**
 * Why a letter did not go out. The code is the server's number and class (`550 5.1.1`) or nodemailer's own; the server's words
 * may name people and are left out.
 */
export interface MailRefusal {
  /**
   * `address`: this address is refused for good. `server`: the mail server takes nothing, whoever it is for. `sender`: it does
   * not take this from us. `passing`: it may take it later. `silent`: it said nothing at all.
   */
  of: 'address' | 'server' | 'sender' | 'passing' | 'silent'
  code: string
}

interface Failure {
  name: string
  step: string
  message: string
  number: number
  /** RFC 3463. */
  kind: string
  response: string
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

function toFailure(error: unknown): Failure {
  const { code, command, message, responseCode, response } = (error ?? {}) as Record<string, unknown>
  const last = textOf(response).trim().split('\n').at(-1) ?? ''
  return {
    name: /^E[A-Z0-9_]{1,30}$/.test(textOf(code)) ? textOf(code) : 'unknown',
    step: textOf(command),
    message: textOf(message),
    number: typeof responseCode === 'number' ? responseCode : 0,
    kind: /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(last)?.[1] ?? '',
    response: textOf(response),
  }
}

const isFull = ({ number, kind }: Failure) => kind === '5.2.2' || (number === 552 && kind === '')

/** No recipient's address is to blame where the server finds fault with who sends, or by which way. */
const isOfSender = ({ number, kind, response }: Failure) =>
  [500, 502, 503, 504, 530, 534, 535, 538].includes(number) ||
  /^5\.(?:1\.[78]|7\.(?:0|[89]|1\d|2\d|54|57|60))$/.test(kind) ||
  /\brelay/i.test(response)

const isOfServer = ({ name, step, message }: Failure) =>
  ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'EDNS', 'ECONFIG', 'EPROXY'].includes(name) ||
  ['CONNECT', 'EHLO', 'HELO', 'MAIL FROM', 'STARTTLS'].includes(step) ||
  (name === 'EPROTOCOL' && message.startsWith('Invalid')) ||
  message.startsWith('Invalid sender')

function blamed(failure: Failure): MailRefusal['of'] {
  const { name, step, number } = failure
  if (isOfServer(failure)) return 'server'
  if (step === 'RCPT TO' || step === 'DATA') {
    if (number < 500 || isFull(failure)) return 'passing'
    return isOfSender(failure) ? 'sender' : 'address'
  }
  // Nodemailer itself finds that it is no address: no server was asked.
  if (name === 'EENVELOPE') return 'address'
  return name === 'unknown' ? 'passing' : 'silent'
}

/** What the error of a send means for the letter, for others to the same address, and for all the rest. */
export function mailRefusal(error: unknown): MailRefusal {
  const failure = toFailure(error)
  const { name, number, kind } = failure
  const of = blamed(failure)
  const said = [number > 0 ? String(number) : '', kind].filter(Boolean).join(' ')
  return {
    of,
    code: of === 'address' || of === 'passing' ? said || name : [name, said].filter(Boolean).join(' '),
  }
}
