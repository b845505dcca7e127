import { findAskers } from './find-askers'
import { isLabel, type MarkedLine } from './find-speakers'
import { isNameShaped } from './is-name-shaped'
import { speakerKey } from './speaker-key'

const bold = /^(?<sign>\*\*\*|___|\*\*|__)(?<name>[^*_]{1,60})\k<sign>$/u

/**
 * `**HALA**` alone above each turn, without a colon: names, where two of them or more stand so again and again, and one of them
 * asks. Null for any other text: bold words alone are sections, mostly.
 */
export function readNameLines(lines: readonly MarkedLine[], start: number): MarkedLine[] | null {
  const named = lines.map((line, index) => {
    const name = line.line > start ? nameAlone(line.text) : null
    // It is above something, and that is no other name.
    const below = lines[index + 1]
    return name !== null && below && nameAlone(below.text) === null ? name : null
  })
  const counts = new Map<string, number>()
  for (const name of named) {
    const key = name === null ? '' : speakerKey(name)
    if (key !== '' && !isLabel(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const keys = new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])))
  if (keys.size < 2) return null
  const marked = lines.map((line, index): MarkedLine => {
    const name = named[index] ?? null
    const key = name === null ? '' : speakerKey(name)
    if (name === null || !keys.has(key)) return { ...line, marker: null }
    return {
      ...line,
      marker: { kind: 'name', typed: line.text, name, key, opened: null, time: null, weak: null },
    }
  })
  const askers = findAskers(marked, keys)
  return askers.areSure && askers.keys.size < keys.size ? marked : null
}

function nameAlone(text: string): string | null {
  const name = bold.exec(text)?.groups?.['name']?.trim() ?? ''
  const isWord = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*$/u.test(name)
  return name !== '' && (isWord || isNameShaped(name)) ? name : null
}
