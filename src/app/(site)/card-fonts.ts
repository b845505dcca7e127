import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CardFont } from '@/surfaces/cards/draw-card'

/** The files that pages are set in: a card has no letter that they have not. */
const files = {
  'source-serif-4-latin': 'Source Serif 4',
  'source-serif-4-latin-ext': 'Source Serif 4',
  'noto-naskh-arabic': 'Noto Naskh Arabic',
  'noto-naskh-arabic-signs': 'Naskh signs',
} as const

const folder = join(process.cwd(), 'public', 'fonts')

export const readCardFonts = (): Promise<CardFont[]> =>
  Promise.all(
    Object.entries(files).map(async ([file, family]) => ({
      family,
      bytes: await readFile(join(folder, `${file}.woff2`)),
    })),
  )
