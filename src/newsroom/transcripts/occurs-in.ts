import { containsWords, foldWords } from './fold-words'
import { listTexts } from './list-texts'
import type { Transcript } from './transcript'

/** Whether a name stands anywhere in the text, however it is spelt: without regard to case, diacritics and spaces. */
export function occursIn(transcript: Transcript, name: string): boolean {
  const words = foldWords(name)
  const named = [...transcript.people, ...transcript.markers].map((one) => one.name ?? '')
  return [...listTexts(transcript).map(({ text }) => text), ...named].some((text) =>
    containsWords(text, words),
  )
}
