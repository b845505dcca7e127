interface Part {
  type: string
  key: string
}

/** The key of the last part that other versions may have, too: a translator's note stands in one alone. */
export const lastPlace = (parts: readonly Part[]): string | undefined =>
  parts.filter(({ type }) => type !== 'translatorNote').at(-1)?.key
