import { containsWords, foldWords } from './fold-words'
import { listTexts, type PlacedText } from './list-texts'
import { splitSentences } from './split-sentences'
import type { Transcript } from './transcript'

/** The sentences in which a person is named: shown where someone is asked what that person did. */
export function evidenceFor(transcript: Transcript, name: string): PlacedText[] {
  const words = foldWords(name)
  return listTexts(transcript)
    .filter(({ text }) => containsWords(text, words))
    .flatMap(({ text, where, line }) => {
      const sentences = splitSentences(text).filter((sentence) => containsWords(sentence, words))
      // A name with an initial ("J. Haddad") is cut by every splitter: then the whole text is the evidence.
      return (sentences.length > 0 ? sentences : [text]).map((sentence) => ({ text: sentence, where, line }))
    })
}
