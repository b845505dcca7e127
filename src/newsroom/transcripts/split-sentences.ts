const sentence = /[^.!?؟…]+[.!?؟…]*["'”’»)\]]*/gu

/** Good enough to show as evidence: an abbreviation's full stop ends a sentence too. */
export function splitSentences(text: string): string[] {
  const found = text.match(sentence) ?? []
  return found.map((part) => part.trim()).filter((part) => part !== '')
}
