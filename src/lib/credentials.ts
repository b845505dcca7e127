/** What the cookies of the house begin with; the one with the sign-in ends in `-token`. */
export const cookiePrefix = 'dragoman'

/** Whether a request brings something to be known by, valid or not: a sign-in or a key. */
export const hasCredentials = (headers: Headers): boolean =>
  headers.has('authorization') ||
  (headers.get('cookie') ?? '')
    .split(';')
    .some((cookie) => cookie.trim().startsWith(`${cookiePrefix}-token=`))
