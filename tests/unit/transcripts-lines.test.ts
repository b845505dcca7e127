import { describe, expect, test } from 'vitest'

import { readNarration } from '@/newsroom/transcripts/read-narration'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'
import type { Transcript } from '@/newsroom/transcripts/transcript'
import { unaccounted } from '@/newsroom/transcripts/unaccounted'

import { expectLines } from '../support/transcripts/expect-lines'
import { parseWhole } from '../support/transcripts/parse-whole'

const told = ({ lines }: Transcript) =>
  lines.map(({ line, became, exchange, isGuess }) =>
    [line, became, ...(exchange === null ? [] : [exchange]), ...(isGuess ? ['?'] : [])].join(' '),
  )

describe('each line says what it became', () => {
  test('from the headline to the bios', () => {
    const text =
      'The fog\n\nShe waits\nand waits.\n\nQ: Why?\n\nBecause.\n\n***\n\nAnd so on.\n\nQ: When?\n\nNow.\n\nAda Lamp\n\nAda Lamp writes.\n'
    expect(told(parseWhole(text))).toEqual([
      '1 headline',
      '3 standfirst',
      '4 standfirst',
      '6 question 0',
      '8 answer 0',
      '10 notUnderstood',
      '12 answer 0',
      '14 question 1',
      '16 answer 1',
      '18 name',
      '20 bio',
    ])
  })

  test('of front matter the title alone', () => {
    const text = '---\ndate: x\ntitle: >-\n  The\n  fog\n---\n\nShe waits.\n\nQ: Why?\n\nBecause.\n'
    expect(told(parseWhole(text))).toEqual([
      '1 notUnderstood',
      '2 notUnderstood',
      '3 headline',
      '4 headline',
      '5 headline',
      '6 notUnderstood',
      '8 standfirst',
      '10 question 0',
      '12 answer 0',
    ])
  })

  test('a marker alone on its line as what it marks', () => {
    expect(told(parseWhole('The fog\n\nQ:\nWhy?\n\nA:\n\nBecause.\n')).slice(1)).toEqual([
      '3 question 0',
      '4 question 0',
      '6 answer 0',
      '8 answer 0',
    ])
  })

  test('all of a text that is no interview as not understood', () => {
    expect(told(parseWhole('The fog\n\nIt came.\n'))).toEqual(['1 notUnderstood', '3 notUnderstood'])
  })

  test('and is marked where it is guessed', () => {
    expect(told(parseWhole('The fog\n\nQ: Why?\nBecause.\n\nQ: When?\nNow.\n')).slice(1)).toEqual([
      '3 question 0 ?',
      '4 answer 0 ?',
      '6 question 1 ?',
      '7 answer 1 ?',
    ])
    expect(told(parseWhole('The fog\n\nRIMA: Why?\n\nHALA: No.\n\nRIMA: When?\n\nHALA: Now.'))).toEqual([
      '1 headline',
      '3 question 0 ?',
      '5 answer 0',
      '7 question 1',
      '9 answer 1',
    ])
    const turns = 'Q: Why?\n\nQ. Haddad came\nin.\n\nBo Reed: No.'
    expect(told(parseWhole(`The fog\n\n${turns}`)).slice(1)).toEqual([
      '3 question 0',
      '5 answer 0 ?',
      '6 answer 0 ?',
      '8 answer 0 ?',
    ])
  })
})

test('narration and Markdown have their lines, too', () => {
  const text = '# The fog\n\nOne.\n\n---\n\n- a\n- b\n'
  const narrated = readNarration(text)
  expect(unaccounted(text, narrated)).toEqual({ lost: [], invented: [] })
  expectLines(text, narrated)
  expect(told(narrated)).toEqual(['1 headline', '3 answer 0', '5 notUnderstood', '7 answer 1', '8 answer 2'])
  const bytes = new TextEncoder().encode(`${text}\n[1]: https://a.org\n\nSee [it][1].`)
  const { lines } = readTranscript(bytes, 'talk.md', { asNarration: true }).transcript
  expect(told({ ...narrated, lines })).toEqual([
    '1 headline',
    '3 answer 0',
    '5 notUnderstood',
    '7 answer 1',
    '8 answer 1',
    '10 notUnderstood',
    '12 answer 2',
  ])
})
