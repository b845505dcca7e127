import type { Locale } from '@/i18n/locales'

/** The colours of src/styles/tokens.css, in light: a card is a picture, and pictures do not darken. */
export const colours = {
  paper: '#fcfcfa',
  ink: '#16191f',
  quiet: '#565c66',
  rule: '#d9dad6',
  voice: '#0c4f58',
}

/** What every messenger takes for a large picture of a link. */
export const cardSize = { width: 1200, height: 630 } as const

/** For names and words in scripts that are neither's. */
export const moreFamilies = [
  'Noto Serif Hebrew',
  'Noto Serif Armenian',
  'Noto Serif Georgian',
  'Noto Sans SC',
  'Noto Emoji',
] as const

const withMore = (...own: readonly string[]) =>
  [...own, ...moreFamilies].map((name) => `'${name}'`).join(', ')

const families: Readonly<Record<Locale, string>> = {
  en: withMore('Source Serif 4'),
  ar: withMore('Noto Naskh Arabic', 'Naskh signs'),
}

/** How a script is set: without the other's families, so that no bracket of one strays into words of the other. */
interface ScriptStyle {
  fontFamily: string
  /** In proportion to the other script, at which the two look alike. */
  guestSize: number
  direction: 'ltr' | 'rtl'
  lead: { display: number; text: number }
  heavy: number
  /** Balanced lines that run from right to left are drawn away from their margin (takumi 2.16). */
  textWrap: 'balance' | 'wrap'
  /** What small print measures, beside 1 for the other script's. */
  scale: number
}

export const scriptStyles: Readonly<Record<Locale, ScriptStyle>> = {
  en: {
    fontFamily: families.en,
    guestSize: 0.91,
    direction: 'ltr',
    lead: { display: 1.14, text: 1.34 },
    heavy: 640,
    textWrap: 'balance',
    scale: 1,
  },
  ar: {
    fontFamily: families.ar,
    guestSize: 1.1,
    direction: 'rtl',
    lead: { display: 1.42, text: 1.62 },
    heavy: 700,
    textWrap: 'wrap',
    scale: 1.12,
  },
}
