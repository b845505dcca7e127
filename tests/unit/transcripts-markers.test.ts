import { describe, expect, test } from 'vitest'
import { parseWhole } from '../support/transcripts/parse-whole'

const opening = 'A headline\n\nA standfirst.\n\n'
const talk = (...turns: string[]) => parseWhole(opening + turns.join('\n\n'))
const read = (...turns: string[]) =>
  talk(...turns).exchanges.map(({ question, speakerName, paragraphs }) => [
    question,
    speakerName,
    ...paragraphs,
  ])

describe('lettered markers', () => {
  test.each([
    ['Q: One?', 'A: Yes.'],
    ['q: One?', 'a: Yes.'],
    ['Q. One?', 'A. Yes.'],
    ['Q1: One?', 'A1: Yes.'],
    ['Q 1. One?', 'A 1. Yes.'],
    ['Q： One?', 'A： Yes.'],
    ['Q:One?', 'A:Yes.'],
    ['Q) One?', 'A) Yes.'],
    ['Q – One?', 'A — Yes.'],
    ['Q   One?', 'A: Yes.'],
    ['Question: One?', 'Answer: Yes.'],
    ['**Q:** One?', '**A:** Yes.'],
    ['**Q**: One?', '**A**: Yes.'],
    ['**Q: One?**', 'A: Yes.'],
    ['__Q:__ One?', 'Yes.'],
    ['*Q:* One?', 'Yes.'],
    ['\tQ:\u00a0One?', 'Yes.'],
    ['### Q: One?', 'Yes.'],
    ['## **Q: One?**', '**A:** Yes.'],
    ['س: One?', 'ج: Yes.'],
    ['\u200fس: One?', '\u200fج: Yes.'],
    ['\u202bس:\u202c One?', 'ج: Yes.'],
    ['س١: One?', 'ج١: Yes.'],
    ['س - One?', 'ج - Yes.'],
    ['س/ One?', 'ج/ Yes.'],
    ['**سؤال:** One?', '**جواب:** Yes.'],
    ['Q:\n\nOne?', 'A:\n\nYes.'],
    ['Q: One?', 'Yes.'],
  ])('%j and %j', (question, answer) => {
    expect(read(question, answer, question, answer)).toEqual([
      ['One?', null, 'Yes.'],
      ['One?', null, 'Yes.'],
    ])
  })

  test('a question and an answer on lines without a blank line between', () => {
    expect(read('Q: One?\nA: Yes.\nQ: Two?\nA: No.', 'End.')).toEqual([
      ['One?', null, 'Yes.'],
      ['Two?', null, 'No.', 'End.'],
    ])
  })

  test('"A." is text where questions are not marked so', () => {
    expect(read('Q: Who came?', 'A. Hamid came.')).toEqual([['Who came?', null, 'A. Hamid came.']])
  })

  test('paragraphs between a question and its marked answer belong to the question', () => {
    const { exchanges, warnings } = talk('Q: One.', 'Or two?', 'A: Yes.', 'Yes.')
    expect(exchanges).toMatchObject([{ question: 'One.\n\nOr two?', paragraphs: ['Yes.', 'Yes.'] }])
    expect(warnings).toMatchObject([{ code: 'question-of-several-paragraphs', params: { count: 2 } }])
  })
})

describe('names', () => {
  test('who answers after Q: is the speaker; a second voice is an exchange without a question', () => {
    const turns = [
      'Q: One?',
      'LINA SAAB: Yes.',
      'More.',
      'OMAR BEK: No.',
      'Q: Two?',
      'OMAR BEK: Ah.',
      'LINA SAAB: Oh.',
    ]
    expect(read(...turns)).toEqual([
      ['One?', 'LINA SAAB', 'Yes.', 'More.'],
      [null, 'OMAR BEK', 'No.'],
      ['Two?', 'OMAR BEK', 'Ah.'],
      [null, 'LINA SAAB', 'Oh.'],
    ])
  })

  test('a speaker marked again goes on', () => {
    expect(read('Q: One?', 'LS: Yes.', 'LS: And yes.')).toEqual([['One?', 'LS', 'Yes.', 'And yes.']])
  })

  test.each([
    ['KO:', 'LS:'],
    ['**Kit Orr (KO)**:', '**Lina Saab, PhD:**'],
    ['كريم عمر:', 'لينا سعد:'],
  ])('where %s and %s are the only markers, who asks is seen by the question marks', (asker, speaker) => {
    const { exchanges, warnings } = talk(
      `${asker} One?`,
      `${speaker} Yes.`,
      `${asker} Hm. Two?`,
      `${speaker} No?`,
    )
    const name = speaker.replace(/[*:]/g, '')
    expect(exchanges).toMatchObject([
      { question: 'One?', speakerName: name, paragraphs: ['Yes.'] },
      { question: 'Hm. Two?', speakerName: name, paragraphs: ['No?'] },
    ])
    expect(warnings.map(({ code }) => code)).toContain('asker-inferred')
  })

  test('where only the questions bear a name, answers have none', () => {
    expect(read('DRAGOMAN: One?', 'Yes.', 'DRAGOMAN: Two?', 'No.')).toEqual([
      ['One?', null, 'Yes.'],
      ['Two?', null, 'No.'],
    ])
  })

  test('a colon after a word is no marker', () => {
    const turns = ['Q: One?', 'Damascus: a city.', 'Note: this.', 'Q: Two?', 'Note: that.']
    expect(read(...turns)).toEqual([
      ['One?', null, 'Damascus: a city.', 'Note: this.'],
      ['Two?', null, 'Note: that.'],
    ])
  })

  test('a full name that stands as a marker once is a speaker only if the text mentions it elsewhere', () => {
    const mentioned = talk('Q: What does Lina Saab say?', 'Lina Saab: Yes.')
    expect(mentioned.exchanges).toMatchObject([{ speakerName: 'Lina Saab', paragraphs: ['Yes.'] }])
    expect(mentioned.warnings).toMatchObject([{ code: 'speaker-inferred' }])
    const unknown = talk('Q: What then?', 'Lina Saab: Yes.')
    expect(unknown.exchanges).toMatchObject([{ speakerName: null, paragraphs: ['Lina Saab: Yes.'] }])
    expect(unknown.warnings).toMatchObject([{ code: 'possible-speaker' }])
  })
})
