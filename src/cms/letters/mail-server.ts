const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/**
 * What nodemailer is told of the server at `smtp://user:password@host:587`, or at `smtps:` for one that speaks TLS from its
 * first word on. Mail holds links that open accounts, so it goes to no server in the clear, except within one machine or
 * where the address says `?tls=no`: there encryption is used if it is offered, whoever vouches for it.
 */
export function mailServerAt(address: string) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(address)
  const secure = protocol === 'smtps:'
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  const mayBeOpen = isLoopback(host) || searchParams.get('tls') === 'no'
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !mayBeOpen,
    tls: { rejectUnauthorized: !mayBeOpen },
    ...(username === '' ? {} : { auth }),
  }
}
