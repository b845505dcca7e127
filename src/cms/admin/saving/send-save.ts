import { type Answered, type Outcome, readAnswer } from './read-answer'

/** Longer than any save takes: a request that has no answer by then gets none. */
const patience = 20_000
/** What a browser sends although the page is gone, with room for what else is on its way. */
export const mostKeptAlive = 50_000

export interface Save {
  id: number | string
  body: Readonly<Record<string, unknown>>
  /** Of the admin: refusals are written in it. */
  language: string
  userId: number | string
}

const headers = (language: string) => ({ 'Content-Type': 'application/json', 'Accept-Language': language })
const address = (id: number | string) =>
  `/api/interviews/${String(id)}?autosave=true&depth=0&draft=true&fallback-locale=null`

/** Whom the server takes this browser for. */
export async function whoIsSignedIn(userId: number | string): Promise<'same' | 'nobody' | 'somebodyElse'> {
  const answer = await fetch('/api/users/me', {
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  })
  const { user } = (await answer.json()) as { user?: { id: number | string } | null }
  if (!answer.ok) throw new Error(`Who is signed in could not be asked: ${String(answer.status)}`)
  if (!user) return 'nobody'
  return String(user.id) === String(userId) ? 'same' : 'somebodyElse'
}

const isOnline = (): boolean => navigator.onLine
const asksWho = ({ status }: Answered) => status === 401 || status === 403 || status === 404

/** Stores a draft, and says what became of it; never throws. */
export async function sendSave({ id, body, language, userId }: Save): Promise<Outcome> {
  const failed = (kind: 'offline' | 'unreachable' | 'timedOut'): Outcome => ({
    kind: 'failed',
    obstacle: { kind },
    errors: [],
  })
  if (!isOnline()) return failed('offline')
  try {
    const response = await fetch(address(id), {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: headers(language),
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    })
    const answered = { status: response.status, body: (await response.json().catch(() => null)) as unknown }
    return readAnswer(answered, asksWho(answered) ? await whoIsSignedIn(userId) : 'same')
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError'
    return failed(isTimeout ? 'timedOut' : isOnline() ? 'unreachable' : 'offline')
  }
}

/** Sends while the page goes away; whether the browser took it on. */
export function sendLast({ id, body, language }: Omit<Save, 'userId'>): boolean {
  const text = JSON.stringify(body)
  if (new Blob([text]).size > mostKeptAlive || !isOnline()) return false
  void fetch(address(id), {
    method: 'PATCH',
    credentials: 'same-origin',
    headers: headers(language),
    body: text,
    keepalive: true,
  }).catch(() => undefined)
  return true
}
