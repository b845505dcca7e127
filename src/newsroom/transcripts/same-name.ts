import { foldWords } from './fold-words'

/** Whether two spellings are one name, but for case, marks and punctuation. */
export const sameName = (a: string, b: string): boolean => foldWords(a).join(' ') === foldWords(b).join(' ')
