import type { Obstacle, RefusedField } from './saving-state'

export interface Answered {
  status: number
  body: unknown
}

export type Outcome =
  | { kind: 'stored'; doc: Record<string, unknown> }
  | { kind: 'failed'; obstacle: Obstacle; errors: readonly RefusedField[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Every sentence of a refusal, whole, with its field where one is named. */
function refusedFields(body: unknown): RefusedField[] {
  const errors = isRecord(body) ? list(body['errors']) : []
  return errors.filter(isRecord).flatMap((error): RefusedField[] => {
    const data = isRecord(error['data']) ? list(error['data']['errors']) : []
    const named = data
      .filter(isRecord)
      .flatMap(({ message, path }) =>
        typeof message === 'string'
          ? [{ sentence: message, path: typeof path === 'string' ? path : null }]
          : [],
      )
    const { message } = error
    return named.length > 0 || typeof message !== 'string' ? named : [{ sentence: message, path: null }]
  })
}

/** What the answer to a save means. `who`: who the server takes the form for, asked where it says no. */
export function readAnswer({ status, body }: Answered, who: 'same' | 'nobody' | 'somebodyElse'): Outcome {
  const doc = isRecord(body) ? body['doc'] : undefined
  if (status < 300 && isRecord(doc)) return { kind: 'stored', doc }
  const refused = refusedFields(body)
  const failed = (obstacle: Obstacle): Outcome => ({ kind: 'failed', obstacle, errors: refused })
  if (status === 401 || status === 403 || status === 404) {
    if (who !== 'same') return failed({ kind: who === 'nobody' ? 'signedOut' : 'somebodyElse' })
    return failed(status === 404 ? { kind: 'gone' } : { kind: 'notAllowed', refused })
  }
  if (status === 409) return failed({ kind: 'overtaken' })
  if (status === 413) return failed({ kind: 'tooLarge' })
  // 408, 425 and 429 ask for another try; what is not an answer of ours comes from something in between.
  const isRefusal = status >= 400 && status < 500 && ![408, 425, 429].includes(status) && refused.length > 0
  return failed(isRefusal ? { kind: 'refused', refused, restSaved: false } : { kind: 'server', status })
}
