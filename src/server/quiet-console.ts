import { onceAMinute } from '@/lib/once-a-minute'
import { databaseAway, quietError, type QuietError, withoutQuotations } from '@/lib/quiet-error'

function described({ type, code, message, stack, cause }: QuietError): string {
  const first = `${type}${code === undefined ? '' : ` (${code})`}: ${message}`
  return [first, stack, ...(cause ? [`caused by ${described(cause)}`] : [])].filter(Boolean).join('\n')
}

function quieted(value: unknown): string {
  if (value instanceof Error) {
    const away = databaseAway(value)
    return away ? `The database cannot be reached (${away}).` : described(quietError(value))
  }
  if (typeof value === 'string') return withoutQuotations(value)
  return typeof value === 'object' && value !== null ? `[${value.constructor.name}]` : String(value)
}

/**
 * A server's errors and warnings without a word of anybody's, and without the same again: frameworks print what they catch as it is, with
 * the words and addresses that caused it.
 */
export function quietConsole(console: Pick<Console, 'error' | 'warn'>): void {
  const sameAgain = onceAMinute()
  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console)
    console[level] = (...said: unknown[]) => {
      const line = said.map(quieted).join(' ')
      const again = sameAgain(line)
      if (again !== null) print(again > 0 ? `${line}\n(and ${String(again)} more like it)` : line)
    }
  }
}
