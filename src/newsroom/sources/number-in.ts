const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const largest = 4000
const latin = 'abcdefghijklmnopqrstuvwxyz'
const alif = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

function inRoman(count: number): string {
  let left = count
  let written = ''
  for (const [value, sign] of roman)
    while (left >= value) {
      written += sign
      left -= value
    }
  return written
}

/** `aa` comes after `z`, and `bb` after that. */
const inLetters = (letters: string) => (count: number) =>
  letters.charAt((count - 1) % letters.length).repeat(Math.ceil(count / letters.length))

const inDigits = (zero: number) => (count: number) =>
  String(count).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))

const formats: ReadonlyMap<string, (count: number) => string> = new Map([
  ['lowerRoman', inRoman],
  ['i', inRoman],
  ['upperRoman', (count: number) => inRoman(count).toUpperCase()],
  ['I', (count: number) => inRoman(count).toUpperCase()],
  ['lowerLetter', inLetters(latin)],
  ['a', inLetters(latin)],
  ['upperLetter', inLetters(latin.toUpperCase())],
  ['A', inLetters(latin.toUpperCase())],
  ['arabicAlpha', inLetters(alif)],
  ['arabicAbjad', inLetters(abjad)],
  ['hindiNumbers', inDigits(0x660)],
  ['decimalZero', (count: number) => String(count).padStart(2, '0')],
])

/** A number as a list writes it, by the name that Word or OpenDocument has for the way. */
export const numberIn = (format: string, count: number): string =>
  (count > 0 && count < largest ? formats.get(format)?.(count) : undefined) ?? String(count)
