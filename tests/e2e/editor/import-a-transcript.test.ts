import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

import { contentsOf, section, wordsOf } from '../support/in-page'
import { runProgram } from '../support/run-program'

const folder = 'tests/support/transcripts'

/** `npm run import` without npm: the launcher's part of it needs no second test here. */
const importFile = (...args: string[]) => runProgram('scripts/import.ts', ...args)

const credits = [
  '--author',
  'Idris Quill',
  '--translator',
  'Noor Haddadin',
  '--published',
  '2026-03-01',
  '--publish',
]
const kinds = [
  {
    file: `${folder}/english-interview.txt`,
    locale: 'en',
    flags: ['--language', 'en', '--spoken', 'ar', '--interviewee', 'Amal Sarrouf=named', ...credits],
  },
  {
    file: `${folder}/arabic-interview.txt`,
    locale: 'ar',
    flags: [
      ...[
        '--language',
        'ar',
        '--spoken',
        'tr',
        '--interviewee',
        'أمل صرّوف=named',
        '--published',
        '2026-03-02',
      ],
      ...['--author', 'إدريس قويل', '--translator', 'نور حدّادين', '--publish'],
    ],
  },
] as const

const markers = /^[\u200e\u200f]*(?:Q|A|س|ج)\s*[\d٠-٩]*\s*[:.]\s*/gmu
const words = (text: string) =>
  text
    .replace(/[\u200e\u200f]/g, '')
    .split(/\s+/)
    .filter(Boolean)

/** The words of the file that the page does not have in the file's own order. */
function missing(file: string, page: string): string[] {
  const shown = words(page)
  let at = 0
  return words(file.replace(markers, '')).filter((word) => {
    const next = shown.indexOf(word, at)
    if (next >= 0) at = next + 1
    return next < 0
  })
}

for (const { file, locale, flags } of kinds)
  test(`${file} becomes a page with every word of it, in order, once`, async ({ page }) => {
    const { code, output } = await importFile(file, ...flags)
    expect(output).toContain('Published')
    expect(code).toBe(0)
    const address = /page: +(\S+)/.exec(output)?.[1] ?? ''
    await page.goto(address)
    const text = await readFile(file, 'utf8')
    // What is said of the text around it says some of its words again.
    const t = wordsOf(locale)
    for (const around of [
      contentsOf(page, locale),
      section(page, t('cite.title')),
      section(page, t('related.title')),
    ])
      await around.evaluateAll((parts) => parts.forEach((part) => part.remove()))
    const shown = await page.locator('main').innerText()
    expect(missing(text, shown)).toEqual([])
    for (const paragraph of text.split(/\n\s*\n/).filter((part) => words(part).length > 6)) {
      const sentence = words(paragraph.replace(markers, '')).join(' ')
      expect(words(shown).join(' ').split(sentence)).toHaveLength(2)
    }

    // Whether something came in before does not depend on its language.
    if (locale !== 'en') return
    const again = await importFile(file, ...flags)
    expect(again.output).toContain('Nothing was changed')
    expect(again.code).toBe(0)
  })

test('what the file does not say is asked for by name and flag, and nothing is imported', async () => {
  const { code, output } = await importFile(`${folder}/english-interview.txt`, '--spoken', 'fr')
  expect(code).toBe(1)
  for (const wanted of [
    'Idris Quill',
    'Noor Haddadin',
    '--author',
    '--translator',
    '--language',
    '--interviewee',
    '--published',
  ])
    expect(output).toContain(wanted)
})

const refusals = [
  { what: 'a folder', args: [folder], says: 'is not a file' },
  { what: 'a file that is not there', args: ['no-such-file.txt'], says: 'is not there' },
  { what: 'a picture', args: ['scripts/sample/pictures/last-ferry-pilot.webp'], says: 'is a picture' },
  {
    what: 'an unknown flag',
    args: [`${folder}/english-interview.txt`, '--languag', 'en'],
    says: '--language en',
  },
  {
    what: 'a day in the future',
    args: [`${folder}/english-interview.txt`, '--published', '2999-01-01'],
    says: 'in the future',
  },
]
for (const { what, args, says } of refusals)
  test(`${what} is refused with a sentence`, async () => {
    const { code, output } = await importFile(...args)
    expect(output).toContain(says)
    expect(code).toBe(1)
  })
