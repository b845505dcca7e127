import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CardFont } from '@/surfaces/cards/draw-card'

/** The files that pages are set in. */
const files = {
  'source-serif-4-latin': 'Source Serif 4',
  'source-serif-4-latin-ext': 'Source Serif 4',
  'noto-naskh-arabic': 'Noto Naskh Arabic',
  'noto-naskh-arabic-signs': 'Naskh signs',
} as const satisfies Readonly<Record<string, CardFont['family']>>

/** Readers have these on their devices; what draws pictures has nothing but what it is given. */
const moreFiles = {
  'cards/source-serif-4-cyrillic': 'Source Serif 4',
  'cards/source-serif-4-greek': 'Source Serif 4',
  'cards/source-serif-4-vietnamese': 'Source Serif 4',
  'cards/noto-serif-hebrew': 'Noto Serif Hebrew',
  'cards/noto-serif-armenian': 'Noto Serif Armenian',
  'cards/noto-serif-georgian': 'Noto Serif Georgian',
  'cards/noto-sans-sc': 'Noto Sans SC',
  'cards/noto-emoji': 'Noto Emoji',
} as const satisfies Readonly<Record<string, CardFont['family']>>

const folder = join(process.cwd(), 'public', 'fonts')

const read = (named: Readonly<Record<string, CardFont['family']>>) => (): Promise<CardFont[]> =>
  Promise.all(
    Object.entries(named).map(async ([file, family]) => ({
      family,
      bytes: await readFile(join(folder, `${file}.woff2`)),
    })),
  )

export const readCardFonts = read(files)
export const readMoreCardFonts = read(moreFiles)
