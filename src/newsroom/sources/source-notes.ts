import type { LeftOut, SourceNote, SourceNoteKind } from './source'

const longest = 2000
const most = 1000

/** What says the same however often it is met. */
const counted = new Set<SourceNoteKind>(['looks', 'script', 'control', 'times', 'captionName'])

const cut = (text: string) => {
  const said = text
    .slice(0, 2 * longest)
    .replace(/\s+/gu, ' ')
    .trim()
  return said.length > longest ? `${said.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : said
}

/** What of one file is not in its text: as much of it as somebody can read, and how much more there is. */
export class SourceNotes {
  readonly #found: SourceNote[] = []
  readonly #counts = new Map<SourceNoteKind, SourceNote>()
  #more = 0

  add({ kind, words, by }: LeftOut, line: number | null): void {
    const said = cut(words)
    const known = this.#counts.get(kind)
    if (known) {
      known.count += 1
      if (said !== '' && kind !== 'times' && known.words.length < longest && !known.words.includes(said))
        known.words = known.words === '' ? said : `${known.words}, ${said}`
      return
    }
    if (said === '' && !counted.has(kind) && kind !== 'picture') return
    const note = { kind, words: said, by, line, count: 1 }
    if (counted.has(kind)) this.#counts.set(kind, note)
    if (this.#found.length < most) this.#found.push(note)
    else this.#more += 1
  }

  get all(): readonly SourceNote[] {
    if (this.#more === 0) return this.#found
    return [...this.#found, { kind: 'more', words: '', by: null, line: null, count: this.#more }]
  }
}
