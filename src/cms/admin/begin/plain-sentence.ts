/** Whether a text was put into Markdown to be read: it came as a Word file or a page. */
export const isMadeMarkdown = (file: string, name: string): boolean =>
  file.endsWith('.md') && !/\.(?:md|markdown)$/i.test(name)

/** What is said of such a text, without the signs of what it quotes: nobody has typed them. */
export const plainSentence = (sentence: string): string =>
  sentence
    .replace(/(?<=^|[“«])#{1,6} /g, '')
    .replace(/\*\*/g, '')
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{1,2000}\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
