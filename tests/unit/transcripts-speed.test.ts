import { describe, expect, test } from 'vitest'
import { parseTranscript } from '../../src/newsroom/transcripts/parse-transcript'

/** Of this process alone: elapsed time would tell how busy the machine is. */
function cpuSeconds(text: string): number {
  const before = process.cpuUsage()
  parseTranscript(text)
  return process.cpuUsage(before).user / 1_000_000
}

describe('a long text', { timeout: 60_000 }, () => {
  const megabyte = 1_000_000
  const linesOfMegabyte = 39_800
  /** As many of it as a text of so many megabytes may have, of which every line is counted. */
  const long = (part: string, megabytes = 2) => {
    const [size, lines] = [megabytes * megabyte, megabytes * linesOfMegabyte]
    const breaks = part.split('\n').length - 1
    return part.repeat(Math.floor(Math.min(size / part.length, breaks > 0 ? lines / breaks : size)))
  }
  const head = 'Title\n\n“one two three four five six,” he says.\n\nQ: Why?\n\n'

  // It takes one second where nothing runs beside it; a pattern that backtracks would need minutes for one of these.
  const most = 10

  test('an interview of 5 MB takes no long time', () => {
    const exchange = `Q: Why is it so?\n\nA: one two three four five and six. ${'word '.repeat(80)}\n\n`
    expect(cpuSeconds(head + long(exchange, 5))).toBeLessThan(most)
  })

  test.each([
    ['one line', head + long('word ')],
    ['only markers', head + long('Q:\n')],
    ['only names', head + long('Ada Lamp:\nBo Reed: x\n')],
    [
      'different names',
      head + Array.from({ length: 40_000 }, (_, n) => `Ada Lamp N${String(n)}: x\n\n`).join(''),
    ],
    ['name lines', head + long('Ada Lamp\n\n')],
    ['open quotation marks', long('‘one two “three «four " ') + head],
    ['many quotations', long('“one two three four five six” ') + '\n\n' + head + 'One two three four five.'],
    ['spaces', head + long('Q \u00a0')],
    ['emphasis', head + long('**_')],
    ['stops', head + long('.'.repeat(50) + ' ')],
    ['nothing but line ends', long('\n')],
    ['wrapped lines', head + long('one two three four\n')],
    ['rules', head + long('- - - -\n')],
    ['digits and dashes', head + long('-=#~• ')],
  ])('%s: no shape of text takes long', (_, text) => {
    expect(cpuSeconds(text)).toBeLessThan(most)
  })
})
