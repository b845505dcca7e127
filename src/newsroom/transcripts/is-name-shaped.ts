const particles = new Set(
  'a abu al bin bint da de del della den der di dos du e el ibn la le of the umm van von y'.split(' '),
)

/** Written like a name: two to five words, each capitalized, a particle, or in a script without capitals. */
export function isNameShaped(text: string): boolean {
  const words = text.split(/\s+/)
  if (
    words.length < 2 ||
    words.length > 5 ||
    /[\p{N}.:;,!?؟؛،"“”«»[\]/]/u.test(text.replace(/\b\p{L}\./gu, ''))
  ) {
    return false
  }
  const first = words[0] ?? ''
  const isParticle = (word: string) => particles.has(word) || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word)
  const capitalized = (word: string) => /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)
  return !['the', 'of'].includes(first) && words.every((word) => isParticle(word) || capitalized(word))
}
