import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Mend, Mends } from '@/newsroom/transcripts/mends'
import { parseTranscript } from '@/newsroom/transcripts/parse-transcript'
import { readNarration } from '@/newsroom/transcripts/read-narration'
import { splitLines } from '@/newsroom/transcripts/split-lines'
import { unaccounted } from '@/newsroom/transcripts/unaccounted'

import { expectLines } from '../support/transcripts/expect-lines'

/** Texts as others have published them. They stand beside the repository, and not everywhere. */
const material = resolve(process.cwd(), '../shared/material')
const longest = 300_000

const texts = (existsSync(material) ? readdirSync(material, { recursive: true, encoding: 'utf8' }) : [])
  .filter((file) => /\.(?:md|txt|srt|vtt|html|wml|xml|json)$/u.test(file) && !file.endsWith('SOURCE.txt'))
  .map((file) => ({ file, text: readFileSync(join(material, file), 'utf8').slice(0, longest) }))

describe.skipIf(texts.length === 0)(
  'nothing is lost of texts as they are published',
  { timeout: 300_000 },
  () => {
    const expectWhole = (text: string, mends?: Mends) => {
      for (const read of [parseTranscript, readNarration]) {
        const transcript = read(text, undefined, mends)
        expect(unaccounted(text, transcript)).toEqual({ lost: [], invented: [] })
        expectLines(text, transcript)
      }
    }

    test.each(texts)('$file', ({ text }) => {
      expectWhole(text)
    })

    test('whatever an editor says of them', () => {
      const kinds: Mend[] = ['question', 'answer', 'headline', 'standfirst', 'bio', 'name', 'leftOut']
      const said = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 20 })
      const check = fc.property(fc.constantFrom(...texts), said, ({ text }, chosen) => {
        const lines = splitLines(text).lines
        expectWhole(
          text,
          Object.fromEntries(chosen.map(([pick, mend]) => [lines[pick % lines.length]?.line ?? 0, mend])),
        )
      })
      fc.assert(check, { numRuns: 200 })
    })
  },
)
