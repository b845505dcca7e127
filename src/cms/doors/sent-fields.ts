interface Sent {
  method: string
  slug: readonly string[]
  headers: Headers
}
interface Complaint {
  status: 400 | 415
  why: 'noFields' | 'otherForm'
}

/** Where the fields of a record are saved: what is sent there is nothing but them. */
const savesFields = ({ method, slug: [first, second, third] }: Sent) =>
  first === 'globals'
    ? method === 'POST' && second !== undefined && third === undefined
    : (method === 'POST' && second === undefined) || (method === 'PATCH' && third === undefined)

/** A question that is too long for an address comes as a form. */
const isQuestion = ({ headers }: Sent) => headers.get('X-Payload-HTTP-Method-Override') === 'GET'

const otherForm: Complaint = { status: 415, why: 'otherForm' }
const noFields: Complaint = { status: 400, why: 'noFields' }

/** Payload saves "nothing" where it finds no fields in what is sent, and fails: this says what is wrong with it. */
export function fieldsComplaint(sent: Sent, body: Uint8Array | null): Complaint | null {
  if (!savesFields(sent) || isQuestion(sent)) return null
  const [form = ''] = (sent.headers.get('Content-Type') ?? '').split(';', 1)
  const bytes = Buffer.from(body ?? new Uint8Array())
  if (form === 'application/json') return bytes.length > 0 && areFields(bytes.toString()) ? null : noFields
  if (form.startsWith('multipart/')) return areFields(fieldsPart(bytes)) ? null : noFields
  return form === '' && bytes.length === 0 ? noFields : otherForm
}

/** The part of a form in which Payload looks for the fields, beside a file; empty where there is none. */
function fieldsPart(bytes: Buffer): string {
  const name = bytes.indexOf('name="_payload"')
  const start = name < 0 ? -1 : bytes.indexOf('\r\n\r\n', name)
  const end = start < 0 ? -1 : bytes.indexOf('\r\n--', start + 4)
  return end < 0 ? '' : bytes.toString('utf8', start + 4, end)
}

function areFields(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
