import type { MarkedLine } from './find-speakers'

interface Turns {
  all: number
  opened: number
  ended: number
}

export interface Askers {
  keys: ReadonlySet<string>
  /** Not only those who ask most of all. */
  areSure: boolean
}

const isQuestion = (text: string) => /[?؟][\s*_"'”’»)\]]*$/u.test(text)

/**
 * Who asks where no `Q:` says so: those whose turns mostly end in a question mark, else who does so most. Where every
 * name's turns open with a question and go on without one, only the questions bear names. It decides where the
 * typography of a question goes, nothing more. No turn goes on beyond the lines in `ends`.
 */
export function findAskers(
  lines: readonly MarkedLine[],
  speakers: ReadonlySet<string>,
  ends: ReadonlyMap<number, unknown> = new Map(),
): Askers {
  const turns = [...countTurns(lines, speakers, ends)]
  const opened = ([, count]: [string, Turns]) => count.opened / count.all
  const ended = ([, count]: [string, Turns]) => count.ended / count.all
  const answersBearNoName = turns.every((turn) => opened(turn) >= 0.5 && ended(turn) < 0.5)
  if (answersBearNoName) return { keys: new Set(turns.map(([key]) => key)), areSure: turns.length > 0 }
  if (turns.length < 2) return { keys: new Set(), areSure: false }
  const ranked = turns.sort((a, b) => ended(b) - ended(a))
  const asking = ranked.filter((turn) => ended(turn) >= 0.5)
  const areSure = asking.length > 0 && asking.length < turns.length
  const found = areSure ? asking : ranked.slice(0, 1)
  return { keys: new Set(found.map(([key]) => key)), areSure }
}

function countTurns(
  lines: readonly MarkedLine[],
  speakers: ReadonlySet<string>,
  ends: ReadonlyMap<number, unknown>,
): Map<string, Turns> {
  const turns = new Map<string, Turns>()
  let key: string | null = null
  let opening: string | null = null
  let last = ''
  const close = () => {
    if (key === null) return
    const known = turns.get(key) ?? { all: 0, opened: 0, ended: 0 }
    known.all += 1
    if (isQuestion(opening ?? last)) known.opened += 1
    if (isQuestion(last)) known.ended += 1
    turns.set(key, known)
  }
  for (const { line, text, marker, afterBlank } of lines) {
    if (ends.has(line)) {
      close()
      key = null
    }
    if (afterBlank) opening ??= last
    const next = marker?.kind === 'name' && marker.name !== null ? marker.key : null
    if (next !== null && speakers.has(next)) {
      close()
      key = next
      opening = null
    }
    last = text
  }
  close()
  return turns
}
