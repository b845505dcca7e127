import { languageIn } from './refusal-words.mjs'

/** The page of `src/app/(site)/[locale]/no-page`, and an address that none of our pages has. */
const addressIn = (/** @type {string | null} */ language) =>
  language ? `/${language}/no-page` : '/no/such/page'

/** @param {string} path */
export const isMissingPage = (path) => /^\/[^/]+\/no-page\/?$/.test(path)

/**
 * The page that says that there is none, in the language of an address. Next renders it once; null where it cannot.
 * @param {string} origin of the server itself
 * @param {string} own what the server's own question says of itself
 * @returns {import('./spoken-refusals.mjs').MissingPage}
 */
export function openMissingPages(origin, own) {
  /** @type {Map<string | null, Promise<string | null>>} */
  const pages = new Map()

  /** @param {string | null} language */
  async function render(language) {
    const response = await fetch(origin + addressIn(language), { headers: { 'x-missing-page': own } })
    const html = await response.text()
    return html.includes('<main') ? html : null
  }

  return async (path) => {
    const language = languageIn(path)
    const page = pages.get(language) ?? render(language).catch(() => null)
    pages.set(language, page)
    const html = await page
    if (html === null) pages.delete(language)
    return html
  }
}
