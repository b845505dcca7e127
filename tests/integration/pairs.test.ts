import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { plainText } from '@/text/plain-text'
import type { Interview } from '@/payload-types'
import { hashWords } from '@/newsroom/translation/hash-words'
import { partWords } from '@/newsroom/translation/source-text'

import { type Choices, readArguments } from '../../scripts/import/choices'
import { importPair, knownPair } from '../../scripts/import/import-pair'
import type { Imported } from '@/cms/bringing/store-transcript'
import { joinSides, readSides } from '../../scripts/import/read-pair'
import { inTransaction } from '../../scripts/cms/open-payload'
import { closePayload, openPayload, unusual } from '../support/open-payload'

let folder: string

beforeAll(async () => {
  await openPayload()
  folder = await mkdtemp(path.join(tmpdir(), 'dragoman-pairs-'))
})
afterAll(closePayload)

interface Names {
  author: string
  authorInArabic: string
  translator: string
  speaker: string
  speakerInArabic: string
}

const people = (): Names => ({
  author: unusual('Author'),
  authorInArabic: unusual('كاتب'),
  translator: unusual('Translator'),
  speaker: unusual('Speaker'),
  speakerInArabic: unusual('متحدث'),
})

const english = (word: string, count = 3) =>
  `Harbour ${word}\n\nThe pilot speaks.\n\n${Array.from({ length: count }, (_, n) => `Q: What of ship ${String(n + 1)}?\n\nIt came in fog number ${String(n + 1)}.`).join('\n\n')}\n`
const arabic = (word: string, count = 3) =>
  `ميناء ${word}\n\nحديث مع القبطان.\n\n${Array.from({ length: count }, (_, n) => `س: ماذا عن السفينة ${String(n + 1)}؟\n\nجاءت في الضباب رقم ${String(n + 1)}.`).join('\n\n')}\n`

const write = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

const flags = (who: Names, ...more: string[]): string[] => [
  '--translation',
  '--spoken',
  'en',
  '--author',
  `${who.author}=${who.authorInArabic}`,
  '--translator',
  who.translator,
  '--interviewee',
  `${who.speaker}=${who.speakerInArabic}=named`,
  '--published',
  '2025-03-04',
  ...more,
]

/** What the command does, without its terminal. */
async function importFiles(
  args: readonly string[],
): Promise<{ stored: [Imported, Imported]; choices: Choices }> {
  const payload = await openPayload()
  const { files, choices } = readArguments([...args])
  const sides = await readSides(files, choices)
  const known = await inTransaction(payload, (req) => knownPair(sides, req))
  if (known.original && known.translation) return { stored: [known.original, known.translation], choices }
  const parts = await joinSides(sides, choices.pairs, known.original !== null)
  return { stored: await inTransaction(payload, (req) => importPair(sides, parts, choices, req)), choices }
}

const stored = async (id: number): Promise<Interview> =>
  (await openPayload()).findByID({ collection: 'interviews', id, draft: true, depth: 0 })

const partsOf = ({ exchanges }: Interview) => exchanges ?? []
const keysOf = (interview: Interview) => partsOf(interview).map(({ key }) => key)

async function pair(first: string, second: string, ...more: string[]) {
  const word = unusual('pair')
  const files = [await write(`${word}.en.txt`, first), await write(`${word}.ar.txt`, second)]
  const who = people()
  const args = [...files, ...flags(who, ...more)]
  const { stored: both } = await importFiles(args)
  return { args, who, original: await stored(both[0].id), translation: await stored(both[1].id) }
}

describe('two texts that exist already', () => {
  it('become an original and its translation, part by part', async () => {
    const word = unusual('fog')
    const { original, translation, who } = await pair(english(word), arabic(word))
    expect(original).toMatchObject({ language: 'en', _status: 'draft', headline: `Harbour ${word}` })
    expect(translation).toMatchObject({
      language: 'ar',
      _status: 'draft',
      translationOf: original.id,
      work: original.work,
      headline: `ميناء ${word}`,
      interviewees: [{ key: original.interviewees?.[0]?.key, protection: 'named' }],
    })
    expect(keysOf(translation)).toEqual(keysOf(original))
    expect(partsOf(translation).map((part) => ('question' in part ? part.question : null))).toEqual([
      'ماذا عن السفينة 1؟',
      'ماذا عن السفينة 2؟',
      'ماذا عن السفينة 3؟',
    ])
    expect(translation.authors?.map(({ person }) => person)).toEqual(
      original.authors?.map(({ person }) => person),
    )
    expect(original.translators ?? []).toEqual([])
    expect(translation.translators).toHaveLength(1)
    const payload = await openPayload()
    const { docs } = await payload.find({
      collection: 'authors',
      where: { 'name.ar': { equals: who.authorInArabic } },
      locale: 'all',
    })
    expect(docs.map(({ name }) => name)).toEqual([{ en: who.author, ar: who.authorInArabic }])
  })

  it('need no name of anybody in the other language', async () => {
    const word = unusual('plain')
    const bio = '\n\nساري القلم\n\nيكتب ساري القلم عن الموانئ. وساري القلم يسكن قاربًا.\n'
    const files = [
      await write(`${word}.en.txt`, english(word)),
      await write(`${word}.ar.txt`, arabic(word) + bio),
    ]
    const args = flags(people()).map((flag) => (flag.startsWith('Author') ? 'ساري القلم' : flag))
    const { stored: both } = await importFiles([...files, ...args])
    expect(both[1].notes.join()).toContain('Give the name in this language')
    const { authors } = await stored(both[1].id)
    expect(authors).toHaveLength(1)
  })

  it('say of each part which words it was made from, so that nothing is behind', async () => {
    const { original, translation } = await pair(english(unusual('made')), arabic(unusual('made')))
    const made = partsOf(translation).map((part) => ('madeFrom' in part ? part.madeFrom : null))
    expect(made).toEqual(partsOf(original).map((part) => hashWords(partWords(part))))
  })

  it('are published together where that is said', async () => {
    const { original, translation } = await pair(english(unusual('out')), arabic(unusual('out')), '--publish')
    expect([original._status, translation._status]).toEqual(['published', 'published'])
    expect(translation.slug).not.toBe('')
  })

  it('are here already when they are imported again', async () => {
    const { args, original, translation } = await pair(english(unusual('twice')), arabic(unusual('twice')))
    const { stored: again } = await importFiles(args)
    expect(again).toMatchObject([
      { id: original.id, made: false },
      { id: translation.id, made: false },
    ])
  })

  it('join an original that is here with the translation that is not', async () => {
    const word = unusual('later')
    const { args, original, translation } = await pair(english(word), arabic(word))
    const payload = await openPayload()
    await payload.delete({ collection: 'interviews', id: translation.id, trash: true })
    const { stored: again } = await importFiles(args)
    expect(again).toMatchObject([{ id: original.id, made: false }, { made: true }])
    expect(keysOf(await stored(again[1].id))).toEqual(keysOf(original))
  })

  it('are refused with both sides shown where their parts differ, and nothing is stored', async () => {
    const word = unusual('drift')
    const payload = await openPayload()
    const count = async () => (await payload.count({ collection: 'interviews' })).totalDocs
    const before = await count()
    await expect(pair(english(word, 4), arabic(word, 3))).rejects.toThrow(
      /has 4 parts.*3\. Which belong together.*What of ship 4\?.*--pair.*Nothing was imported/s,
    )
    expect(await count()).toBe(before)
  })

  it('carry the marks of what an editor settles', async () => {
    const { original, translation } = await pair(
      english(unusual('settle'), 4),
      arabic(unusual('settle'), 4),
      '--pair',
      '2=-,-=3',
    )
    expect(partsOf(translation).map((part) => ('mark' in part ? (part.mark ?? null) : null))).toEqual([
      null,
      'notInThisLanguage',
      null,
      'onlyInThisLanguage',
      null,
    ])
    const shared = keysOf(translation).filter((key) => keysOf(original).includes(key))
    expect(shared).toEqual(keysOf(original))
    const own = partsOf(translation)[1]
    expect(own?.blockType === 'questionAnswer' && plainText(own.answer)).toBe('')
  })

  it('keep a text that is here by itself as it is', async () => {
    const word = unusual('alone')
    const { args } = await pair(english(word), arabic(word))
    const other = await write(`${word}-other.en.txt`, english(unusual('other')))
    await expect(importFiles([other, ...args.slice(1)])).rejects.toThrow('is here already')
  })

  it('may ask nobody, where an editor says so', async () => {
    const [first, second] = ['The port\n\nIt is open.\n\nIt is foggy.', 'الميناء\n\nهو مفتوح.\n\nفيه ضباب.']
    const { original, translation } = await pair(first, second, '--narration')
    expect(partsOf(translation).map(({ blockType }) => blockType)).toEqual(['narration', 'narration'])
    expect(keysOf(translation)).toEqual(keysOf(original))
  })

  it('of Markdown keep links and lists, and are known again', async () => {
    const word = unusual('marked')
    const files = [
      await write(
        `${word}.en.md`,
        `# Harbour ${word}\n\nQ: Why?\n\nSee [it](https://example.org/a).\n\n- fog\n- **ice**\n`,
      ),
      await write(
        `${word}.ar.md`,
        `# ميناء ${word}\n\nس: لماذا؟\n\nانظر [هنا](https://example.org/b).\n\n- ضباب\n- **جليد**\n`,
      ),
    ]
    const args = [...files, '--language', 'en,ar', ...flags(people()), '--publish']
    const { stored: both } = await importFiles(args)
    const [original, translation] = [await stored(both[0].id), await stored(both[1].id)]
    expect(original.headline).toBe(`Harbour ${word}`)
    expect([original, translation].map(({ exchanges }) => exchanges?.map(partWords))).toEqual([
      ['Why?\nSee it.\nfog\nice'],
      ['لماذا؟\nانظر هنا.\nضباب\nجليد'],
    ])
    expect(JSON.stringify(translation.exchanges)).toContain('https://example.org/b')
    expect(both[1].notes.join(' ')).not.toContain('was changed since')
  })
})

describe('protected people of a pair', () => {
  it('stay protected in both, with a label in each language', async () => {
    const word = unusual('hidden')
    const files = [await write(`${word}.en.txt`, english(word)), await write(`${word}.ar.txt`, arabic(word))]
    const who = people()
    const args = flags(who).map((flag) =>
      flag.endsWith('=named') ? 'a harbour pilot=قبطان في الميناء=described' : flag,
    )
    const { stored: both } = await importFiles([...files, ...args, '--publish'])
    const [original, translation] = [await stored(both[0].id), await stored(both[1].id)]
    expect(original.interviewees).toMatchObject([
      { protection: 'described', speaker: null, label: 'a harbour pilot' },
    ])
    expect(translation.interviewees).toMatchObject([
      { protection: 'described', speaker: null, label: 'قبطان في الميناء' },
    ])
  })
})
