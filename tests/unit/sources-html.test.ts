import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { htmlToSource } from '../../src/newsroom/sources/from-html'
import { readSource } from '../../src/newsroom/sources/read-source'
import { readWords } from '../support/read-words'

const bytes = (text: string) => new TextEncoder().encode(text)
const linesOf = (html: string) =>
  htmlToSource(html)
    .text.split('\n')
    .filter((line) => line !== '')
const notesOf = (html: string) =>
  htmlToSource(html).notes.map(({ kind, words, count }) => [kind, words, count])

describe('a page', () => {
  test.each([
    ['paragraphs', '<p>One\n  two.</p>\n<p>Three.</p>tail', ['One two.', 'Three.', 'tail']],
    ['lines', '<p>One<br>two<br/><br>three</p>', ['One<br>two', 'three']],
    ['turns parted by lines', '<p>Q: Why?<br>A: No.</p>', ['Q: Why?', 'A: No.']],
    ['headings', '<h1>The <b>fog</b></h1><h3>Why</h3>', ['# The fog', '### Why']],
    ['looks', '<p><strong>a</strong> <em>b</em> <b><i>c</i></b></p>', ['**a** _b_ **_c_**']],
    [
      'looks by style',
      '<p><span style="font-weight:700">a</span> <span style="font-style: italic">b</span></p>',
      ['**a** _b_'],
    ],
    [
      'links',
      '<p>See <a href="https://example.org/a?b=1&amp;c=2">this</a>.</p>',
      ['See [this](https://example.org/a?b=1&c=2).'],
    ],
    [
      'links to nowhere',
      '<p><a href="javascript:x()">a</a> <a href="/b">b</a> <a href="#c">c</a></p>',
      ['a b c'],
    ],
    [
      'lists',
      '<ul><li>a<li><p>b</p><p>c</p></ul><ol start=3><li>d</li><li>e<ul><li>f</li></ul></li><li value="9">g</ol>',
      ['- a', '- b', 'c', '3. d', '4. e', '- f', '9. g'],
    ],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote><p>c</p>', ['> a', '> b', 'c']],
    ['tables row by row', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a', 'b', 'c']],
    ['what is laid out', '<pre>a\n  b</pre>', ['a<br>b']],
    ['a drawn line', '<p>a</p><hr><p>b</p>', ['a', '---', 'b']],
    ['words that look like signs', '<p>1948. *a* [b] &lt;i&gt;</p>', ['1948\\. \\*a\\* \\[b\\] \\<i>']],
    ['Arabic', '<p dir="rtl"><b>س:</b> لماذا؟</p>', ['**س:** لماذا؟']],
    ['elements that nobody knows', '<x-a>a</x-a> <constructor>b</constructor> <valueof>c', ['a b c']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })

  test('of a transcript has who speaks before what they say, without times', () => {
    const html =
      '<cite>Rima:</cite>\n  <time>0:30</time>\n  <p>Why did you leave?</p>\n<cite>Khalaf:</cite> <time>1:02:11</time><p>At <time>ten</time>.</p><cite>The Times</cite>'
    expect(linesOf(html)).toEqual(['Rima: Why did you leave?', 'Khalaf: At ten.', '_The Times_'])
    expect(notesOf(html)).toEqual([['times', '0:30', 2]])
  })

  test('tells of what is not in the text', () => {
    const html = `<!doctype html><html><head><title>The fog – Lamp</title><style>p{}</style></head><body><script>let a = 'word'</script>
      <p>Why?<img src="x.png" alt="A road"></p><p style="display:none">secret</p><button>Share</button><noscript>no</noscript><del>gone</del>
      <p><a href="/b">b</a><u>c</u></p></body></html>`
    expect(linesOf(html)).toEqual(['Why?', 'bc'])
    expect(notesOf(html)).toEqual([
      ['title', 'The fog – Lamp', 1],
      ['script', '', 3],
      ['picture', 'A road', 1],
      ['hidden', 'secret', 1],
      ['control', 'Share', 1],
      ['deleted', 'gone', 1],
      ['link', '/b', 1],
      ['looks', 'underline', 1],
    ])
  })
})

describe('what is copied', () => {
  test('out of Google Docs', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;white-space:pre-wrap;">Why did you leave?</span></p><br><p><span style="font-weight:400;font-style:normal">See </span><a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1%26utm_source%3Dx&amp;sa=D"><span style="font-weight:400;text-decoration:underline">this</span></a><span style="font-weight:400">, </span><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fc%3Ffbclid%3D1&amp;h=A">that</a> <a href="https://example.org/?utm_source=kept">x</a></p></b>`
    expect(linesOf(html)).toEqual([
      '**Why did you leave?**',
      'See [this](https://example.org/a?b=1), [that](https://example.org/c) [x](https://example.org/?utm_source=kept)',
    ])
    expect(notesOf(html)).toEqual([])
  })

  test('out of Google Docs as a page that was saved', () => {
    const html =
      '<html><head><style>@import url(x);.c1{color:#000;font-weight:700}ol{margin:0}.c2{font-style:italic}.c3{font-weight:400}li.c4{font-weight:700}.a .b{font-weight:700}@media print{.c3{font-weight:700}}</style></head>' +
      '<body class="doc"><p class="c9"><span class="c1 c2">Why?</span><span class="c3"> No.</span></p><p class="b constructor">So.</p></body></html>'
    expect(linesOf(html)).toEqual(['**_Why?_** No.', 'So.'])
  })

  test('out of Word', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style><!-- p.MsoNormal {} --></style></head><body lang=EN-US><!--StartFragment-->
      <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Why did you<o:p></o:p></b> leave?</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>The road<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>The night<a href="#_ftn1"><sup>[1]</sup></a></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>A note.</p></div></div></body></html>`
    expect(linesOf(html)).toEqual(['**Why did you** leave?', '- The road', '1. The night\\[1\\]'])
    expect(notesOf(html)).toEqual([
      ['script', '', 1],
      ['looks', 'superscript', 1],
      ['footnote', 'A note.', 1],
    ])
  })
})

describe('a file', () => {
  test.each([
    ['talk.html', 'just <b>words</b>', true],
    ['talk.txt', '<!DOCTYPE html><p>a', true],
    ['talk.txt', '<!-- saved from url -->\n<html><p>a</p>', true],
    ['talk.txt', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>a</p></html>', true],
    ['talk.txt', '<p class="a">Why?</p>', true],
    ['talk.md', '<p align="center">The fog</p>\n\nQ: Why?', false],
    ['talk.txt', '<3 is how he signed. <a', false],
    ['talk.txt', '5 < 6 and <b>so</b> on', false],
  ])('%s that begins %j is a page: %s', (file, text, isPage) => {
    expect(readSource(bytes(text), file).text === text).toBe(!isPage)
  })

  test('says its encoding itself', () => {
    const head = '<meta charset="windows-1256"><p>'
    const page = Uint8Array.from([...bytes(head), 0xd3, 0x3a, ...bytes('</p>')])
    const source = readSource(page, 'talk.html')
    expect(readWords(source)).toEqual(['س:'])
    expect(source.notes).toMatchObject([{ kind: 'encoding', words: 'windows-1256' }])
  })
})

const scraps = [
  'word',
  'كلمة',
  ' ',
  '\n',
  '*',
  '_',
  '[',
  '](',
  '1. ',
  '1948. ',
  '# ',
  '- ',
  '&lt;b&gt;',
  '&amp;',
  '!',
  '😀',
]
const inline = [
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<a href="https://example.org/">',
  '</a>',
  '<span style="font-weight:700">',
  '</span>',
  '<sup>',
  '</sup>',
  '<x-y>',
]
const block = [
  '<p>',
  '</p>',
  '<div>',
  '<li>',
  '<h2>',
  '</h2>',
  '<blockquote>',
  '</blockquote>',
  '<table><td>',
  '</table>',
  '<br>',
  '<ul>',
]
const typed = new Map([
  ['&lt;b&gt;', '<b>'],
  ['&amp;', '&'],
])

test('exactly the words of a page are read, whatever its tags', { timeout: 120_000 }, () => {
  const check = fc.property(
    fc.array(fc.constantFrom(...scraps, ...inline, ...block), { maxLength: 14 }),
    (parts) => {
      const source = htmlToSource(`<!doctype html><body><p>Title</p>${parts.join('')}`)
      const words = parts.flatMap((part) => (scraps.includes(part) ? [typed.get(part) ?? part] : [])).join('')
      fc.pre(!source.text.split('\n').some((line) => /^(?:[-*_=#~]\s*){3,}$/u.test(line)))
      expect(readWords(source).join('').replace(/\s/gu, '')).toBe(`Title${words}`.replace(/\s/gu, ''))
    },
  )
  fc.assert(check, { numRuns: 2000 })
})
