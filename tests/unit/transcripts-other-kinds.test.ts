import { describe, expect, test } from 'vitest'

import { readTranscript } from '@/newsroom/transcripts/read-transcript'

const read = (text: string, file: string) => readTranscript(new TextEncoder().encode(text), file)
const turns = 'RIMA: Why?\n\nHALA: So.\n\nRIMA: When?\n\nHALA: Now.\n'

describe('what programs write for programs is refused, whatever words are in it', () => {
  test.each([
    ['talk.srt', `1\n00:00:00,000 --> 00:00:04,799\n${turns}`],
    ['talk.srt', `\ufeff\r\n1\r\n00:00:00,000 --> 00:00:04,799\r\n${turns}`],
    ['talk.vtt', `WEBVTT\n\n00:00.000 --> 00:04.799\n${turns}`],
    ['blog.xml', `<?xml version="1.0"?>\n<rss>\n\n${turns}\n</rss>`],
    ['talk.html', `<!DOCTYPE html>\n\n${turns}`],
    ['talk.json', `{\n  "segments": [\n\n${turns}`],
    ['talk.json', `[{"speaker": "RIMA",\n\n${turns}`],
  ])('%s', (file, text) => {
    expect(() => read(text, file)).toThrow(expect.objectContaining({ code: 'not-prose', fileName: file }))
    expect(() => readTranscript(new TextEncoder().encode(text), file, { asNarration: true })).toThrow(
      'Save its words as plain text',
    )
  })

  test.each([
    '1',
    '1\n\n12:30',
    '[Editor’s note: she waits.]',
    '{a}',
    '<b>The fog</b>',
    '“{”: she said',
    'WEBVTTs',
  ])('but not prose that begins with %j', (headline) => {
    expect(read(`${headline}\n\n${turns}`, 'talk.txt').transcript.exchanges).toHaveLength(2)
  })
})
