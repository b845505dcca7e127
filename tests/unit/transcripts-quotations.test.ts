import { expect, test } from 'vitest'
import { describeNotUnderstood, describeWarning } from '../../src/newsroom/transcripts/describe-warning'
import { parseWhole } from '../support/transcripts/parse-whole'

const answer = 'We left the town at night. The bridge was gone, so we crossed the river on foot.'
const warningsOf = (standfirst: string, headline = 'A headline') =>
  parseWhole(`${headline}\n\n${standfirst}\n\nQ: How?\n\n${answer}\n`).warnings

test.each([
  ['word for word', '“The bridge was gone, so we crossed the river on foot,” she says.'],
  ['from the middle of a sentence', 'She “crossed the river” and “We crossed the river on foot” is hers.'],
  ['straight marks', '"so we crossed the river on foot." She says.'],
  ['guillemets', '«The bridge was gone, so we crossed the river on foot».'],
  ['fewer than five words', '“We swam the river.”'],
  ['near no answer', '“Nothing of this kind was ever said by anyone.”'],
  ['apostrophes are no quotation', 'The town’s people didn’t leave the bridge by day or by night.'],
])('a quotation %s is not reported', (_, standfirst) => {
  expect(warningsOf(standfirst)).toEqual([])
})

test.each([
  ['“The bridge was gone, so we crossed the wide river on foot,” she says.'],
  ['"The bridge was gone so we crossed the river on foot," she says.'],
  ['«The bridge was gone, we crossed the river on foot».'],
  ['‘The bridge was gone, so we crossed rivers on foot,’ she says.'],
])('%s is reported with what the answer says', (standfirst) => {
  const [warning] = warningsOf(standfirst)
  expect(warning).toMatchObject({ line: 3, code: 'quotation-differs' })
  expect(warning?.params.nearest).toBe('The bridge was gone, so we crossed the river on foot.')
})

test('a quotation in the headline is compared too, and a warning is a sentence', () => {
  const [warning] = warningsOf('A standfirst.', '“The bridge is gone, so we cross the river on foot”')
  expect(warning && describeWarning(warning)).toBe(
    'Line 1: A quotation differs from the answer. Quoted: “The bridge is gone, so we cross the river on foot” ' +
      'Answered: “The bridge was gone, so we crossed the river on foot.”',
  )
})

test('what was not understood is told with its line', () => {
  const [aside] = parseWhole('Title\n\nBy Ada Lamp\n\nQ: How?\n\nSo.').notUnderstood
  expect(aside && describeNotUnderstood(aside)).toBe(
    'Line 3: says who did what: give it as a flag: By Ada Lamp',
  )
})
