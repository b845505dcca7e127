const longest = 80

/** Letters and digits of any script, joined by dashes: tashkeel, tatweel and direction marks go, Arabic letters stay. */
export function toSlug(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED]/g, '')
    .normalize('NFC')
    .replace(/['’‘ʼ]/g, '')
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  if (words.length <= longest) return words
  return words
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
}
