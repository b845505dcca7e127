import { type BracketMark, bracketMarks } from '@/text/brackets'

interface MarkStyle {
  id: string
  name: string
  mark: BracketMark
  isCode: boolean
}

/** Word has no place for what brackets are but a style. A run has one only, so that code has its own. */
export const markStyle = (mark: BracketMark, isCode: boolean): MarkStyle => ({
  id: `${mark}${isCode ? 'Code' : ''}`,
  name: `Dragoman ${mark}${isCode ? ' code' : ''}`,
  mark,
  isCode,
})

/** The number of a footnote, whose words stand in a row of their own. */
export const footnoteStyle = 'Dragoman Footnote'

export const markStyles: readonly MarkStyle[] = bracketMarks.flatMap((mark) => [
  markStyle(mark, false),
  markStyle(mark, true),
])
