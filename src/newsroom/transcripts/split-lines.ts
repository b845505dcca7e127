import { toNfc } from '@/text/normal-form'

import { directionControls } from './direction-marks'

export interface Line {
  line: number
  text: string
}

export type TypedLine = Line & { afterBlank: boolean }

const controls = new RegExp(`[${directionControls}]`, 'g')

export interface SplitText {
  lines: TypedLine[]
  dropped: { line: number; count: number } | null
}

/** The lines of a text as they stand in its file, without a BOM. */
export const rawLines = (text: string): string[] =>
  text.replace(/^\ufeff/, '').split(/\r\n|[\r\n\u2028\u2029]/)

/** The lines of a text that are not blank: in NFC, trimmed, without a BOM and direction controls. */
export function splitLines(text: string): SplitText {
  const lines: TypedLine[] = []
  let dropped: SplitText['dropped'] = null
  let afterBlank = true
  rawLines(text).forEach((raw, index) => {
    const line = index + 1
    const kept = raw.replace(controls, '')
    if (kept.length !== raw.length) {
      dropped ??= { line, count: 0 }
      dropped.count += raw.length - kept.length
    }
    const trimmed = toNfc(kept.trim())
    if (trimmed !== '') lines.push({ line, text: trimmed, afterBlank })
    afterBlank = trimmed === ''
  })
  return { lines, dropped }
}
