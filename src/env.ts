/** Every environment variable of the application. `.env.example` explains them to those who run it. */
const building = process.env['NEXT_PHASE'] === 'phase-production-build'

/** `next build` needs no database and no secret, so what is missing there is not an error yet. */
function required(name: string, wayOut: string): string {
  const value = process.env[name]?.trim()
  if (value) return value
  if (building) return ''
  throw new Error(`${name} is not set. ${wayOut}`)
}

function origin(name: string, fallback: string): string {
  const value = process.env[name]?.trim() ?? ''
  const address = value === '' ? fallback : value
  try {
    return new URL(address).origin
  } catch {
    throw new Error(`${name} is not an address: "${address}". Give one such as https://dragoman.example.`)
  }
}

/** Not repeated in the complaint: it holds a password. */
function mailServer(): string | null {
  const address = process.env['MAIL_SERVER']?.trim() ?? ''
  if (address === '') return null
  if (/^smtps?:\/\/[^/]/.test(address) && URL.canParse(address)) return address
  throw new Error(
    'MAIL_SERVER is not the address of a mail server. Give one such as smtp://user:password@mail.example.org:587, with %40 for @ and %2F for / in the name and the password.',
  )
}

const serverUrl = origin('SERVER_URL', 'http://127.0.0.1:3000')
const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** On one's own machine the same server has several names, and an editor may type any of them. */
function namesOf(address: string): string[] {
  const { protocol, hostname, port } = new URL(address)
  if (!loopback.includes(hostname)) return [address]
  return loopback.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`)
}

export const env = {
  databaseUrl: required('DATABASE_URL', 'Start with "npm start", which brings its own Postgres, or set it.'),
  /** A second login, which may read the schema `reading` alone; null where readers' pages use the first in a role of less. */
  readerDatabaseUrl: process.env['READER_DATABASE_URL']?.trim() || null,
  secret: required(
    'PAYLOAD_SECRET',
    'Set it to a long random text and keep it: sessions are signed with it.',
  ),
  /** The origin that readers use, without a path. */
  serverUrl,
  /** The origins from which a signed-in browser may write. */
  trustedOrigins: namesOf(serverUrl),
  /** Where mail goes out (`smtp://user:password@host:587`); null when it goes nowhere. */
  mailServer: mailServer(),
  mailSender: process.env['MAIL_FROM']?.trim() || `dragoman@${new URL(serverUrl).hostname}`,
  /** Whether this is the process that serves the site, and no command or build. */
  serving: process.env['NEXT_RUNTIME'] === 'nodejs' && !building,
  /** Whether pages follow changes of the code, as in `npm run dev`. */
  developing: process.env.NODE_ENV === 'development',
  mediaFolder: process.env['MEDIA_DIR'] ?? '.dragoman/media',
} as const
