import { languageIn } from './refusal-words.mjs'

/** @typedef {import('./spoken-refusals.mjs').Why} Why */

/**
 * The pages of `src/app/(site)/[locale]/(finding)/no-page`, and an address that none of our pages has.
 * @param {string | null} language @param {Why} why
 */
function addressIn(language, why) {
  if (why === 'failed') return `/${language ?? 'en'}/no-page/failed`
  return language ? `/${language}/no-page` : '/no/such/page'
}

/** @param {string} path */
export const isRefusalPage = (path) => /^\/[^/]+\/no-page(?:\/failed)?\/?$/.test(path)

/**
 * The page that says why there is none, in the language of an address. Next renders it once, and asks nobody for it; null where it
 * cannot.
 * @param {import('./making.mjs').Make} render
 * @returns {import('./spoken-refusals.mjs').RefusalPage}
 */
export function openRefusalPages(render) {
  /** @type {Map<string, Promise<string | null>>} */
  const pages = new Map()

  /** @param {string} address */
  async function make(address) {
    const html = (await render({ url: address })).body.toString()
    return html.includes('<main') ? html : null
  }

  return async (path, why) => {
    const address = addressIn(languageIn(path), why)
    const page = pages.get(address) ?? make(address).catch(() => null)
    pages.set(address, page)
    const html = await page
    if (html === null) pages.delete(address)
    return html
  }
}
