import { expect, test } from 'vitest'
import { normalizeForIdentity } from '../../src/newsroom/transcripts/normalize-for-identity'
import { readTranscriptBytes } from '../../src/newsroom/transcripts/read-transcript-bytes'
import { TranscriptError } from '../../src/newsroom/transcripts/transcript-error'

const bytes = (text: string) => new TextEncoder().encode(text)

function refusal(given: Uint8Array): TranscriptError {
  try {
    readTranscriptBytes(given, 'talk.txt')
  } catch (error) {
    if (error instanceof TranscriptError) return error
  }
  throw new Error('It was not refused.')
}

test.each([
  ['empty', bytes(''), 'empty', null, /talk\.txt is empty/],
  ['only whitespace', bytes(' \r\n\u00a0'), 'empty', null, /talk\.txt is empty/],
  ['only a BOM', bytes('\ufeff'), 'empty', null, /talk\.txt is empty/],
  ['over 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'too-large', null, /talk\.txt is 5\.0 MB/],
  ['over 200,000 lines', bytes('x\n'.repeat(200_000)), 'too-many-lines', null, /200001 lines.*200000/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'utf-16', null, /iconv -f UTF-16 -t UTF-8 'talk\.txt'/],
  ['a NUL', bytes('one\r\ntwo\0'), 'binary', 2, /line 2 has a NUL/],
  ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'binary', null, /Word.*save it as plain text/],
  ['rich text', bytes('{\\rtf1 Hello'), 'binary', null, /RTF/],
  ['Windows-1256', new Uint8Array([0x41, 0x0a, 0xd3, 0x3a, 0x20]), 'not-utf-8', 2, /WINDOWS-1256/],
  ['a cut character', new Uint8Array([0x41, 0x0a, 0xd8]), 'not-utf-8', 2, /line 2/],
  ['a control character', bytes('one\rtwo\n\u001b[31m'), 'control-character', 3, /U\+001B.*line 3/],
])('%s is refused in a sentence', (_, given, code, line, sentence) => {
  const error = refusal(given)
  expect(error).toMatchObject({ code, fileName: 'talk.txt', line })
  expect(error.message).toMatch(sentence)
})

test('anything else is text', () => {
  expect(readTranscriptBytes(bytes('\ufeffQ:\tWhy?\r\nس: لماذا؟'), 'talk.txt')).toBe('Q:\tWhy?\r\nس: لماذا؟')
})

test('identity disregards how a text was saved', () => {
  const saved = '\ufeffCafe\u0301\r\n\r\n\u200fس:\u00a0 x \n'
  expect(normalizeForIdentity(saved)).toBe(normalizeForIdentity('Caf\u00e9 س: x'))
  expect(normalizeForIdentity('Cafe')).not.toBe(normalizeForIdentity('Café'))
})
