import type { Transcript } from './transcript'

export type TextPlace = 'headline' | 'standfirst' | 'question' | 'answer' | 'bio' | 'not-understood'

/** `line` is where the exchange or the bio of that text starts. */
export interface PlacedText {
  text: string
  where: TextPlace
  line: number
}

/** Every text of a transcript, in its order. */
export function listTexts(transcript: Transcript): PlacedText[] {
  const { headline, headlineLine, standfirst, standfirstLine, exchanges, people, notUnderstood } = transcript
  return [
    { text: headline, where: 'headline' as const, line: headlineLine },
    { text: standfirst ?? '', where: 'standfirst' as const, line: standfirstLine ?? headlineLine },
    ...exchanges.flatMap(({ question, paragraphs, line }) => [
      { text: question ?? '', where: 'question' as const, line },
      ...paragraphs.map((text) => ({ text, where: 'answer' as const, line })),
    ]),
    ...people.flatMap(({ bio, line }) => bio.map((text) => ({ text, where: 'bio' as const, line }))),
    ...notUnderstood.map(({ text, line }) => ({ text, where: 'not-understood' as const, line })),
  ].filter(({ text }) => text !== '')
}
