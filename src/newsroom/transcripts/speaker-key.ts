import { foldWords } from './fold-words'

/** The same for every way of typing one speaker's name. */
export function speakerKey(name: string): string {
  return foldWords(name).join(' ')
}
