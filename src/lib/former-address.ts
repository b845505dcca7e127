import { createHash } from 'node:crypto'

/**
 * By what a former address is found again. It cannot be read from it: an address may have a name in it that is withheld since.
 * @param slug or, of what was published elsewhere first, its whole path
 * @param language of an interview, whose slugs are those of its language
 */
export const formerAddress = (slug: string, language = ''): string =>
  createHash('sha256')
    .update(slug.startsWith('/') ? slug : `${language}/${slug}`)
    .digest('hex')
