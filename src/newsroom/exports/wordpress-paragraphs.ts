const block =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|figure|hr|pre|section|article|aside|details|!--)\b/i

/**
 * The words of a post as WordPress shows them: before it had blocks, a blank line ended a paragraph and a line was a line, without a tag.
 * What frames a picture (`[caption]`) is no word of the text.
 */
export function wordpressParagraphs(content: string): string {
  const words = content.replace(/\[\/?caption\b[^[\]]*\]/g, '')
  if (/<!-- wp:|<p[\s>]/.test(words)) return words
  return words
    .split(/\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => (block.test(piece) ? piece : `<p>${piece.replace(/\r?\n/g, '<br>\n')}</p>`))
    .join('\n')
}
