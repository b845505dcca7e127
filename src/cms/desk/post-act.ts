import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

/** The server's own sentence about what it refused. */
export async function complaintIn(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
  } | null
  const [first] = body?.errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message ?? response.statusText
}

/** What came of an act: the server's answer, or the sentence to show beside the button. */
export type Acted = { answer: unknown; refused?: never } | { refused: string }

/** Sends what somebody does in the admin. */
export const postAct = (
  path: string,
  body: object,
  language: Locale,
  method?: 'POST' | 'PATCH',
): Promise<Acted> => sendTo(path, JSON.stringify(body), 'application/json', language, method)

/** Sends words or bytes as they are. */
export async function sendTo(
  path: string,
  body: string | Blob,
  type: string,
  language: Locale,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Acted> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': type, 'Accept-Language': language },
      body,
    })
    return response.ok
      ? { answer: await response.json().catch(() => null) }
      : { refused: await complaintIn(response) }
  } catch {
    return { refused: adminMessages(language)('unreachable') }
  }
}
