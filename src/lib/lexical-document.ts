const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 0, style: '', mode: 'normal', detail: 0 }) as const

const paragraph = (value: string) =>
  ({ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '', children: [text(value)] }) as const

/** A Lexical document of plain paragraphs, as the editor would store it. */
export const lexicalDocument = (paragraphs: readonly string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: paragraphs.map(paragraph),
  },
})
