import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { describeNote } from '../../src/newsroom/sources/describe-note'
import { describeWarning } from '../../src/newsroom/transcripts/describe-warning'
import { readTranscript } from '../../src/newsroom/transcripts/read-transcript'
import { refusalOf } from '../support/refusal-of'

const paragraphs = [
  ['', 'We Left at *Night*'],
  ['', 'A talk in [Aleppo], in 2012.'],
  ['Q: ', 'Why did you leave?'],
  ['A: ', 'The road was open.'],
  ['', '1948. That was the year.'],
  ['Q: ', 'And then?'],
  ['A: ', 'Then # we_walked.'],
] as const

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const docx = () =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body>${paragraphs
        .map(
          ([marker, words]) =>
            `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${marker}</w:t></w:r><w:r><w:t>${escaped(words)}</w:t></w:r></w:p>`,
        )
        .join('')}</w:body></w:document>`,
    ),
  })
const odt = () =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<o:c><o:body><o:text>${paragraphs.map(([marker, words]) => `<t:p>${marker}${escaped(words)}</t:p>`).join('')}</o:text></o:body></o:c>`,
    ),
  })
const html = () =>
  strToU8(
    `<!doctype html><body>${paragraphs.map(([marker, words]) => `<p><b>${marker}</b>${escaped(words)}</p>`).join('\n')}`,
  )

describe('an interview', () => {
  test.each([
    ['talk.docx', docx],
    ['talk.odt', odt],
    ['talk.html', html],
    // The name says nothing: what counts is what is in it.
    ['talk.txt', docx],
  ])('is read from %s', (file, made) => {
    const { transcript } = readTranscript(made(), file, { asNarration: false })
    expect(transcript).toMatchObject({
      headline: 'We Left at *Night*',
      standfirst: 'A talk in [Aleppo], in 2012.',
      exchanges: [
        { question: 'Why did you leave?', paragraphs: ['The road was open.', '1948. That was the year.'] },
        { question: 'And then?', paragraphs: ['Then # we_walked.'] },
      ],
    })
    expect(transcript.warnings.map(describeWarning)).toEqual([])
  })

  test('is read from captions, and their times are told of', () => {
    const cue = (words: string) => `00:01.000 --> 00:02.000\n${words}\n\n`
    const said = [
      '<v Rima>Why did you',
      '<v Rima>leave?',
      '<v Khalaf>The road',
      '<v Khalaf>was open.',
      '<v Rima>And then?',
      '<v Khalaf>We walked.',
    ]
    const { transcript, notes } = readTranscript(strToU8(`WEBVTT\n\n${said.map(cue).join('')}`), 'talk.vtt')
    expect(transcript.exchanges).toMatchObject([
      { question: 'Why did you leave?', speakerName: 'Khalaf', paragraphs: ['The road was open.'] },
      { question: 'And then?', speakerName: 'Khalaf', paragraphs: ['We walked.'] },
    ])
    expect(notes.map(describeNote)).toEqual([
      'When something is said (6 times) is not in the text. When each part begins is kept for the newsroom where all who answer are named.',
    ])
  })

  test('is told of where there is none', () => {
    const prose = strToU8('<!doctype html><h1>The fog</h1><p>It was night.</p>')
    expect(refusalOf(() => readTranscript(prose, 'talk.html', { asNarration: false })).code).toBe(
      'no-exchange',
    )
    expect(readTranscript(prose, 'talk.html', { asNarration: true }).transcript.exchanges).toMatchObject([
      { paragraphs: ['It was night.'] },
    ])
  })
})
