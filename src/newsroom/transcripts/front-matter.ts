const fence = '---'
const longest = 100

interface Row {
  line: number
  text: string
  marker: unknown
}

/** Where the front matter of a Markdown file ends; -1 where there is none, or where what looks so has an interview in it. */
export function frontMatterEnd(rows: readonly Row[]): number {
  if (rows[0]?.text !== fence || rows[0].line !== 1) return -1
  const end = rows
    .slice(0, longest)
    .findIndex(({ text, marker }, index) => index > 0 && (marker !== null || text === fence))
  return rows[end]?.marker === null ? end : -1
}

export interface FrontMatterTitle<Paragraph extends Row = Row> {
  paragraph: Paragraph
  /** With its quotation marks left out. */
  title: string
  /** What stands before and behind it. */
  typed: { before: string; behind: string }
}

const titleLine = /^(?<before>title\s*:\s*(?<quote>["'])?)(?<title>.+?)(?<behind>\k<quote>)?$/iu

/** The headline that a Markdown file has in its front matter; what else is said there is not read. */
export function frontMatterTitle<Paragraph extends Row>(
  paragraphs: readonly Paragraph[],
): FrontMatterTitle<Paragraph> | null {
  for (const paragraph of paragraphs.slice(0, Math.max(0, frontMatterEnd(paragraphs)))) {
    const found = titleLine.exec(paragraph.text)?.groups
    if (!found?.['title']) continue
    const { before = '', title, behind = '' } = found
    const isQuoted = found['quote'] === undefined || behind !== ''
    if (isQuoted) return { paragraph, title: title.trim(), typed: { before: before.trim(), behind } }
  }
  return null
}
