import fc from 'fast-check'

export interface WrittenTranscript {
  headline: string
  standfirst: string[]
  exchanges: { question: string; answer: string[] }[]
  people: { name: string; bio: string[] }[]
  style: { question: string; answer: string; lineEnd: string; blank: string; bom: string }
}

const english = 'river bridge [sic] don’t “quoted” night, left—then HOME café (aside) Nour 3rd'.split(' ')
const arabic = 'البحر ليلًا [هنا] «قال» نهر، جسر'.split(' ')

const sentence = fc
  .tuple(fc.constantFrom(english, arabic), fc.array(fc.nat(100), { minLength: 2, maxLength: 14 }))
  .map(([words, picks]) => `${picks.map((pick) => words[pick % words.length]).join(' ')} end.`)

const names = ['Ada Lamp', 'Bo van Reed', 'Cy O’Dell', 'نور حدّادين', 'Émile al-Khoury']
const styles = [
  ['Q:', ''],
  ['Q:', 'A:'],
  ['Q.', 'A.'],
  ['**Q:**', ''],
  ['**Q**:', '**A**:'],
  ['س:', 'ج:'],
  ['‏س:', ''],
  ['Q：', 'A：'],
  ['KO:', 'Lina Saab:'],
] as const

const person = (name: string) =>
  fc.array(sentence, { maxLength: 2 }).map((more) => ({ name, bio: [`${name} writes.`, ...more] }))

/** Interviews as they are written in files, with the ways of marking and of breaking lines that are met. */
export const arbitraryTranscript: fc.Arbitrary<WrittenTranscript> = fc.record({
  headline: sentence.map((text) => text.slice(0, -1)),
  standfirst: fc.array(sentence, { maxLength: 3 }),
  exchanges: fc.array(
    fc.record({
      question: sentence.map((text) => `${text.slice(0, -1)}?`),
      answer: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  people: fc.subarray(names, { maxLength: 3 }).chain((chosen) => fc.tuple(...chosen.map(person))),
  style: fc
    .record({
      markers: fc.constantFrom(...styles),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      blank: fc.constantFrom('', ' ', '\u00a0\t'),
      bom: fc.constantFrom('', '\ufeff'),
    })
    .map(({ markers: [question, answer], ...rest }) => ({ question, answer, ...rest })),
})

/** The file that such an interview is. */
export function writeTranscript({
  headline,
  standfirst,
  exchanges,
  people,
  style,
}: WrittenTranscript): string {
  const paragraphs = [
    headline,
    ...standfirst,
    ...exchanges.flatMap(({ question, answer: [first, ...rest] }) => [
      `${style.question} ${question}`,
      `${style.answer} ${first ?? ''}`.trim(),
      ...rest,
    ]),
    ...people.flatMap(({ name, bio }) => [name, ...bio]),
  ]
  return style.bom + paragraphs.join(`${style.lineEnd}${style.blank}${style.lineEnd}`) + style.lineEnd
}
