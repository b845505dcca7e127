import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { readSource } from '../../src/newsroom/sources/read-source'
import { refusalOf } from '../support/refusal-of'

const spaces = ['office', 'text', 'style', 'fo', 'draw', 'table', 'dc', 'svg', 'xlink']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')
const style = (name: string, properties: string, more = '') =>
  `<style:style style:name="${name}" ${more}><style:text-properties ${properties}/></style:style>`
const automatic =
  style('B', 'fo:font-weight="bold"') +
  style('I', 'style:font-style-complex="italic"') +
  style('N', 'fo:font-weight="normal"') +
  style('U', 'style:text-underline-style="solid"') +
  style('H', 'text:display="none"') +
  style('Q', 'fo:font-weight="700"') +
  style('Q2', 'fo:color="#000"', 'style:parent-style-name="Q"') +
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>' +
  '<text:list-style style:name="P"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
const shared =
  `<office:document-styles ${spaces}><office:styles>${style('Title', '')}</office:styles>` +
  '<office:master-styles><style:master-page><style:header><text:p>Draft of Lamp</text:p></style:header><style:footer><text:p>3</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>'
const odt = (body: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        'styles.xml': shared,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
const read = (body: string) => readSource(odt(body), 'talk.odt')
const linesOf = (body: string) =>
  read(body)
    .text.split('\n')
    .filter((line) => line !== '')
const p = (inner: string, name = '') => `<text:p text:style-name="${name}">${inner}</text:p>`
const span = (name: string, inner: string) => `<text:span text:style-name="${name}">${inner}</text:span>`
const item = (inner: string, more = '') => `<text:list-item ${more}>${inner}</text:list-item>`

describe('an OpenDocument text', () => {
  test.each([
    [
      'paragraphs and spaces',
      p('  One\n <text:s text:c="2"/>two<text:tab/>three') + p('') + p('Four'),
      ['One   two three', 'Four'],
    ],
    [
      'headings',
      `${p('The fog', 'Title')}<text:h text:outline-level="2">${span('B', 'Why')}</text:h>`,
      ['# The fog', '## Why'],
    ],
    ['looks', p(`${span('B', `a ${span('I', 'b')} ${span('N', 'c')}`)} d`), ['**a _b_** c d']],
    ['looks of paragraphs', p(`Why?${span('N', ' No.')}`, 'Q2'), ['**Why?** No.']],
    [
      'links',
      p('See <text:a xlink:href="https://example.org/">this</text:a> <text:a xlink:href="#x">that</text:a>.'),
      ['See [this](https://example.org/) that.'],
    ],
    ['lines and turns', p('one<text:line-break/>two<text:line-break/>Q: Why?'), ['one<br>two', 'Q: Why?']],
    [
      'numbered lists',
      `<text:list text:style-name="L">${item(p('a'))}${item(`${p('b')}${p('c')}<text:list>${item(p('d'))}${item(p('e'))}</text:list>`)}</text:list><text:list text:style-name="L" text:continue-numbering="true">${item(p('f'))}${item(p('g'), 'text:start-value="9"')}</text:list>`,
      ['1. a', '2. b', 'c', 'a) d', 'b) e', '3. f', '9. g'],
    ],
    ['points', `<text:list text:style-name="P">${item(p('a'))}${item(p('b'))}</text:list>`, ['- a', '- b']],
    [
      'tables row by row',
      `<table:table><table:table-column/><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table>`,
      ['a', 'b'],
    ],
    [
      'sections and indexes',
      `<text:section>${p('a')}</text:section><text:table-of-content><text:table-of-content-source>x</text:table-of-content-source><text:index-body>${p('b')}</text:index-body></text:table-of-content>`,
      ['a', 'b'],
    ],
    ['signs that are words', p('1948. *a* [b]'), ['1948\\. \\*a\\* \\[b\\]']],
    ['fields', p('On <text:date>3 May</text:date><text:bookmark text:name="x"/>, so'), ['On 3 May, so']],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines)
  })

  test('tells of what is not in the text, and where', () => {
    const body =
      `<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>Ada</dc:creator><dc:date>2024</dc:date></office:change-info>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p('Why?') +
      p(
        `No<text:change text:change-id="ct1"/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('See there.')}</text:note-body></text:note>` +
          `<office:annotation><dc:creator>Rima</dc:creator>${p('Sure?')}</office:annotation><draw:frame><draw:text-box>${p('Boxed')}</draw:text-box></draw:frame>` +
          `<draw:frame><draw:image/><svg:desc>A road</svg:desc></draw:frame>${span('H', 'secret')}${span('U', 'so')}.`,
      )
    const { text, notes } = read(body)
    expect(text).toBe('Why?\n\nNoso.\n')
    expect(notes).toMatchObject([
      { kind: 'deleted', words: 'gone', by: 'Ada', line: 3 },
      { kind: 'footnote', words: 'See there.', line: 3 },
      { kind: 'comment', words: 'Sure?', by: 'Rima', line: 3 },
      { kind: 'textBox', words: 'Boxed' },
      { kind: 'picture', words: 'A road' },
      { kind: 'hidden', words: 'secret' },
      { kind: 'looks', words: 'underline' },
      { kind: 'header', words: 'Draft of Lamp', line: null },
    ])
  })

  test.each([
    [
      'with a password',
      {
        'META-INF/manifest.xml': '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      },
      'kind-not-read',
      /password/,
    ],
    ['that is damaged', { 'content.xml': '<office:document-content><office:body>' }, 'damaged', /damaged/],
    ['without a text', { 'content.xml': '<office:document-content/>' }, 'damaged', /damaged/],
  ])('%s is refused', (_, more, code, sentence) => {
    const error = refusalOf(() => readSource(odt(p('a'), more), 'talk.odt'))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(sentence)
  })
})
