/** What a text is that programs have written for programs: its signs are no words, and read as words they would be. */
export type OtherKind = 'captions' | 'markup' | 'data'

const kinds: readonly (readonly [OtherKind, RegExp])[] = [
  ['captions', /^\s{0,20}WEBVTT(?:\s|$)/u],
  ['captions', /^\s{0,20}\d{1,6}\s{1,4}\d{1,2}:\d\d:\d\d[,.]\d{3}\s-->\s/u],
  ['markup', /^\s{0,20}<(?:\?xml|!doctype|html|rss)[\s>]/iu],
  ['data', /^\s{0,20}(?:\{|\[\s{0,20}\{)\s{0,20}"[^"\n]{1,80}"\s{0,4}:/u],
]

/** Null for prose. Only the beginning of a text tells. */
export function otherKind(text: string): OtherKind | null {
  const head = text.replace(/^\ufeff/u, '').slice(0, 300)
  return kinds.find(([, form]) => form.test(head))?.[0] ?? null
}
