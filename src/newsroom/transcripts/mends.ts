import { isOfTitle, type FrontMatter } from './front-matter'
import { isMend, type Mend } from './mend-kinds'
import { typographyOf } from './read-look'
import type { MendedLine, SettledLine } from './paragraph'

/** By the number of a line, as plain data: it travels to the thread that reads, and back to the form. */
export type Mends = Readonly<Record<string, Mend>>

export const noMends: Mends = {}

/** What is said of a line; nothing is, where it is no word of ours: mends come from outside. */
function mendOf(line: number, mends: Mends): Mend | null {
  const mend = Object.hasOwn(mends, line) ? mends[line] : undefined
  return isMend(mend) ? mend : null
}

/**
 * The lines with what an editor says of them. Of a question and an answer a marker stays typography, and of a question what it
 * looks like; whatever else it is, it is all as typed.
 */
export function withMends(
  lines: readonly SettledLine[],
  mends: Mends,
  matter: FrontMatter | null,
): MendedLine[] {
  return lines.map((line) => {
    const mend = mendOf(line.line, mends)
    // It is one already, and more than its line says.
    if (mend === null || (mend === 'headline' && isOfTitle(line, matter?.title ?? null)))
      return { ...line, mend: null }
    if (mend !== 'question' && mend !== 'answer') return { ...line, mend, marker: null }
    const bare = mend === 'question' ? typographyOf(line.text) : { typed: '', opened: null }
    const marker = line.marker ?? { ...bare, name: null, isOneLine: false, time: null }
    return { ...line, mend, marker: { ...marker, kind: mend, isGuess: false } }
  })
}

export const isOfPerson = ({ mend }: { mend: Mend | null }): boolean => mend === 'name' || mend === 'bio'
