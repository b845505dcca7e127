/**
 * What the Word table says of itself. Hidden text, at the head of the source's cell: of all that could carry a key it
 * is what survives Word, LibreOffice, copying a row and sorting a table alike. Bookmarks are lost with the words that
 * they enclose, content controls in older LibreOffice. It is found by its braces, so it may have become visible, too.
 */
export interface RowKey {
  id: string
  sourceHash: string
  sentTarget: string
}
export interface TableKey {
  work: string
  sourceLanguage: string
  targetLanguage: string
}

const rowKey = /\{\{([\w.-]+) ([\w-]*) ([\w-]*)\}\}/
const tableKey = /\{\{dragoman 1 ([\w-]*) ([\w-]+) ([\w-]+)\}\}/

export const writeRowKey = ({ id, sourceHash, sentTarget }: RowKey) => `{{${id} ${sourceHash} ${sentTarget}}}`
export const writeTableKey = ({ work, sourceLanguage, targetLanguage }: TableKey) =>
  `{{dragoman 1 ${work} ${sourceLanguage} ${targetLanguage}}}`

export function readTableKey(text: string): TableKey | null {
  const [, work, sourceLanguage, targetLanguage] = tableKey.exec(text) ?? []
  return sourceLanguage && targetLanguage ? { work: work ?? '', sourceLanguage, targetLanguage } : null
}

/** The key at the head of a cell, and how long it is there. */
export function readRowKey(text: string): (RowKey & { length: number }) | null {
  const found = rowKey.exec(text)
  const [whole, id, sourceHash, sentTarget] = found ?? []
  if (!whole || !id || text.slice(0, found?.index).trim() !== '') return null
  return {
    id,
    sourceHash: sourceHash ?? '',
    sentTarget: sentTarget ?? '',
    length: (found?.index ?? 0) + whole.length,
  }
}
