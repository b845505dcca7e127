import type { MarkedLine } from './find-speakers'
import { isNameShaped } from './is-name-shaped'
import { speakerKey } from './speaker-key'

/** Whose initials stand before turns, by the initials as they are compared. */
type Legend = ReadonlyMap<string, string>

const explained = /^[*_\s(]*(?<initials>[\p{L}][\p{L}.]{0,7})[*_\s]*=\s*(?<name>[^=]{3,60}?)[*_\s).]*$/u
const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}"
const inWords = new RegExp(
  `(?<name>${word}(?: {1,2}${word}){1,3})\\]?(?:\\([^()\\s]{1,200}\\))?[*_]{0,2} ?\\((?<initials>\\p{Lu}{1,5})\\)`,
  'gu',
)
const inLabel = /^(?<name>.+?)\s*\((?<initials>\p{L}{1,5})\)$/u

/**
 * Initials before turns are the name that the text explains them by: `KO = Kim Odeh`, "Kim Odeh (KO)", or `Kim Odeh (KO):` before
 * the first of them. Whatever is explained in two ways stays as it is.
 */
export function withFullNames(lines: readonly MarkedLine[]): MarkedLine[] {
  const used = new Set(lines.flatMap(({ marker }) => (marker?.kind === 'name' ? [marker.key] : [])))
  const legend = readLegend(lines, used)
  if (legend.size === 0) return [...lines]
  return lines.map((line) => {
    const { marker } = line
    const isLegend = marker === null && explanationsIn(line.text).some(([key]) => legend.has(key))
    if (marker?.kind !== 'name' || marker.name === null) return isLegend ? { ...line, isLegend } : line
    const found = inLabel.exec(marker.name)?.groups?.['initials'] ?? marker.name
    const name = legend.get(speakerKey(found))
    return name === undefined ? line : { ...line, marker: { ...marker, name, key: speakerKey(name) } }
  })
}

function readLegend(lines: readonly MarkedLine[], used: ReadonlySet<string>): Legend {
  const found = new Map<string, string>()
  const doubtful = new Set<string>()
  const add = (key: string, name: string) => {
    const known = found.get(key)
    if (known !== undefined && speakerKey(known) !== speakerKey(name)) doubtful.add(key)
    else if (known === undefined && used.has(key)) found.set(key, name)
  }
  for (const { text, marker } of lines) {
    const label = marker?.kind === 'name' ? inLabel.exec(marker.name ?? '')?.groups : undefined
    if (label?.['name'] && label['initials']) add(speakerKey(label['initials']), label['name'])
    for (const [key, name] of [...explanationsIn(text), ...mentionsIn(text)]) add(key, name)
  }
  for (const key of doubtful) found.delete(key)
  return found
}

/** `KO = Kim Odeh`, or several on one line; none where anything else stands there. */
function explanationsIn(text: string): [key: string, name: string][] {
  if (text.length > 300 || !text.includes('=')) return []
  const pieces = text.split(/[;,؛،]/u).map((piece) => explained.exec(piece)?.groups)
  return pieces.flatMap((piece): [string, string][] => {
    const name = piece?.['name']?.trim() ?? ''
    return isNameShaped(name) ? [[speakerKey(piece?.['initials'] ?? ''), name]] : []
  })
}

function mentionsIn(text: string): [key: string, name: string][] {
  if (!text.includes('(')) return []
  return [...text.matchAll(inWords)].flatMap(({ groups }): [string, string][] => {
    const { initials = '', name = '' } = groups ?? {}
    const words = lastWords(name, initials)
    return words ? [[speakerKey(initials), words]] : []
  })
}

/** "Today Kim Odeh (KO)": the name begins where the initials do. */
function lastWords(name: string, initials: string): string | null {
  const words = name.split(/ +/u)
  const start = words.findIndex(
    (first, index) =>
      first.startsWith(initials.charAt(0)) && index >= words.length - Math.max(initials.length, 2),
  )
  const rest = words.slice(start)
  const last = rest.at(-1)?.charAt(0) ?? ''
  return start !== -1 && rest.length > 1 && initials.includes(last) ? rest.join(' ') : null
}
