/** A font of pictures: the characters that its places show, from the first one on; a space where none is known. */
interface Row {
  from: number
  shows: string
}

const symbol: readonly Row[] = [
  { from: 0x21, shows: '!∀#∃%&∋()∗+,−./0123456789:;<=>?' },
  { from: 0x40, shows: '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_' },
  { from: 0x60, shows: '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼' },
  { from: 0xa0, shows: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵' },
  { from: 0xc0, shows: 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓' },
  { from: 0xe0, shows: '◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭' },
]

// Where Unicode has a rare sign for it, the one beside it that fonts have.
const wingdings: readonly Row[] = [
  { from: 0x21, shows: '✏✂✁👓🕭📖🕯☎✆✉✉📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲💻💾💾💾✇✍' },
  { from: 0x40, shows: '✍✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳⚑✈☼💧❄✝✞✟✠✡☪☯ॐ☸♈♉' },
  { from: 0x60, shows: '♊♋♌♍♎♏♐♑♒♓&&●❍■□❐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶“”' },
  { from: 0x80, shows: '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿' },
  { from: 0x9e, shows: '·•▪○◯◉◉◎❍▪◻✦✦★✶✴✹✵' },
  { from: 0xb1, shows: '⌖⟡⌑ ✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛' },
  { from: 0xd5, shows: '⌫⌦◄►▲▼' },
  { from: 0xdf, shows: '←→↑↓↖↗↙↘⬅➔⬆⬇↖↗↙↘⇦⇨⇧⇩⇔⇕⇖⇗⇙⇘▫▫✗✔☒☑' },
]

const rows: Readonly<Record<string, readonly Row[]>> = {
  symbol,
  wingdings,
  'wingdings 2': [{ from: 0x4f, shows: '✗✓☒☑☒☒' }],
  'wingdings 3': [
    { from: 0x21, shows: '←→↑↓↖↗↙↘' },
    { from: 0x70, shows: '▲▼△▽◀▶◁▷' },
    { from: 0x7b, shows: '◀' },
    { from: 0x7d, shows: '▶' },
  ],
  webdings: [
    { from: 0x33, shows: '◀▶▲▼' },
    { from: 0x59, shows: '♥' },
    { from: 0x61, shows: '✔ □   ■' },
    { from: 0x6e, shows: '●' },
    { from: 0x72, shows: '✖' },
  ],
}

const shownBy = new Map(
  Object.entries(rows).map(([font, all]) => [
    font,
    new Map(
      all.flatMap(({ from, shows }) => Array.from(shows).map((shown, n) => [from + n, shown] as const)),
    ),
  ]),
)

const fontOf = (font: string | null) => shownBy.get((font ?? '').trim().toLowerCase())

export const isPictureFont = (font: string | null): boolean => fontOf(font) !== undefined

/** Word keeps the places of such a font in this part of Unicode's private range, or without it. */
const isPrivate = (code: number) => code >= 0xf000 && code <= 0xf0ff
const white = new Set([0x09, 0x0a, 0x20, 0xa0])

/** The character that a font shows at a place; null where nobody knows. Only fonts of pictures have places of their own. */
export function symbolOf(font: string | null, code: number): string | null {
  const known = fontOf(font)
  const place = isPrivate(code) ? code - 0xf000 : code
  if (known && white.has(place)) return String.fromCodePoint(place)
  if (known && place <= 0xff) {
    const shown = known.get(place) ?? ' '
    return shown === ' ' ? null : shown
  }
  const isCharacter =
    code > 0x20 && code <= 0x10ffff && !/[\p{Co}\p{Cs}\p{Cc}\p{Cn}]/u.test(String.fromCodePoint(code))
  return isCharacter ? String.fromCodePoint(code) : null
}

/** The characters of a text that is set in a font of pictures; `unknown` hears of those that nobody knows. */
export const textInFont = (text: string, font: string | null, unknown: (code: number) => void): string =>
  Array.from(text)
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      const shown = code <= 0xff || isPrivate(code) ? symbolOf(font, code) : character
      if (shown === null) unknown(code)
      return shown ?? ''
    })
    .join('')

/** How an unknown one is told of. */
export const nameOfSymbol = (font: string | null, code: number): string =>
  `${(font ?? '').slice(0, 60) || '?'} ${code.toString(16).toUpperCase().padStart(4, '0')}`

/** What a field that stands for a symbol shows: `SYMBOL 224 \f "Wingdings"`. */
export function symbolOfField(instruction: string): { font: string | null; code: number } | null {
  const number = /^\s*SYMBOL\s+(0x[\da-f]{1,6}|\d{1,7})\b/i.exec(instruction)?.[1]
  if (number === undefined) return null
  const font = /\\f\s+(?:"([^"]*)"|(\S+))/i.exec(instruction)
  return { font: font?.[1] ?? font?.[2] ?? null, code: Number(number) }
}
