/** Where in a file somebody may have written what is not taken in. */
export type PassedOverKind =
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'textBox'
  | 'picture'
  | 'embedded'
  | 'header'
  | 'footer'
  | 'hidden'
  | 'symbol'
  | 'deleted'
  | 'field'
  | 'ruby'
  | 'numbering'
  | 'placeholder'
  | 'cell'
  | 'outside'
  | 'note'

export interface Skipped {
  kind: PassedOverKind
  words: string
  /** Who wrote it, where the file says. */
  by: string | null
}

/** What somebody wrote into a file and is not taken in, for whoever brings it in to see. */
export interface PassedOver extends Skipped {
  /** The unit that it stands in; null where it stands in none. */
  id: string | null
}

const longest = 500
const longestName = 80
/** Of one file. More are counted only. */
const most = 1000

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text
const tidied = (text: string) =>
  text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()

/** What is met one after the other and is one for whoever reads it. */
const joined = new Set<PassedOverKind>(['hidden', 'field', 'deleted'])

/** What of one row is skipped. */
export class SkippedInRow {
  readonly found: Skipped[] = []

  add(kind: PassedOverKind, words: string, by: string | null = null): void {
    const last = this.found.at(-1)
    if (last && joined.has(kind) && last.kind === kind && last.by === by) {
      if (last.words.length < 4 * longest) last.words += words
    } else this.found.push({ kind, words: words.slice(0, 4 * longest), by })
  }
}

/** What of one file is skipped: as much of it as somebody can read, and how much more there is. */
export class PassedOverOfFile {
  readonly found: PassedOver[] = []
  more = 0

  /** A picture says nothing and is told of all the same. */
  add(id: string | null, all: readonly Skipped[]): void {
    for (const { kind, words, by } of all) {
      const said = cut(tidied(words), longest)
      if (said === '' && kind !== 'picture') continue
      if (this.found.length < most)
        this.found.push({ id, kind, words: said, by: by && cut(tidied(by), longestName) })
      else this.more += 1
    }
  }
}
