import { directionControls } from './direction-marks'

export type Line = { line: number; text: string }

const controls = new RegExp(`[${directionControls}]`, 'g')

export type SplitText = { lines: Line[]; dropped: { line: number; count: number } | null }

/** The lines of a text in NFC, trimmed, without a BOM and direction controls. */
export function splitLines(text: string): SplitText {
  const lines: Line[] = []
  let dropped: SplitText['dropped'] = null
  const typed = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n\u2028\u2029]/)
  typed.forEach((raw, index) => {
    const line = index + 1
    const kept = raw.replace(controls, '')
    if (kept.length !== raw.length) {
      dropped ??= { line, count: 0 }
      dropped.count += raw.length - kept.length
    }
    lines.push({ line, text: kept.normalize('NFC').trim() })
  })
  return { lines, dropped }
}
