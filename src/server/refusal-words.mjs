import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../i18n/messages/', import.meta.url)

/** What is said in each language of the house where there is nothing to be had; English first. */
const words = new Map(
  readdirSync(folder)
    .sort((one, other) => Number(other === 'en') - Number(one === 'en'))
    .map((language) => {
      const file = new URL(`${language}/site.json`, folder)
      const read = /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')))
      const said = /** @type {Record<string, string>} */ (read)
      return [
        language,
        {
          missing: said['refusal.missing.file'],
          unreadable: said['refusal.unreadable.file'],
          failed: said['refusal.failed.file'],
          onward: said['arrival.on'],
        },
      ]
    }),
)

export const languages = [...words.keys()]

/**
 * The language that an address names; null where it names none of ours.
 * @param {string} path
 */
export function languageIn(path) {
  const [, first = ''] = path.split('/')
  return words.has(first) ? first : null
}

/**
 * What a link says that only leads on, and in which language: that of the address, or English.
 * @param {string} path
 */
export function onwardIn(path) {
  const language = languageIn(path) ?? languages[0] ?? ''
  return { language, words: words.get(language)?.onward ?? '' }
}

/**
 * A sentence for programs and files, in the language of the address, or in each.
 * @param {string} path
 * @param {import('./spoken-refusals.mjs').Why} why
 */
export function refusalSentence(path, why) {
  const language = languageIn(path)
  const asked = [...words].filter(([code]) => language === null || code === language)
  return asked.map(([, said]) => said[why]).join('\n')
}
