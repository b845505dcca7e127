import type { DeskLanguage } from './desk-words'

const unreachable = {
  en: 'The server cannot be reached. Nothing was changed; try again.',
  ar: 'تعذر الوصول إلى الخادم. لم يتغير شيء؛ تُرجى المحاولة من جديد.',
} as const

/** The server's own sentence about what it refused. */
async function complaintIn(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
  } | null
  const [first] = body?.errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message ?? response.statusText
}

/** Sends what somebody does on the desk; null when it is done, else the sentence to show beside the button. */
export async function postAct(path: string, body: object, language: DeskLanguage): Promise<string | null> {
  try {
    const response = await fetch(`/api${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    })
    return response.ok ? null : await complaintIn(response)
  } catch {
    return unreachable[language]
  }
}
