import { localeCodes } from '@/i18n/locales'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

/** What machines may read: everything that readers may, without the endless lists of search results. */
export const writeRobots = (absolute: Setting['absolute']): string =>
  [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /admin',
    // A rule is a beginning, and `*` any part of an address: within them stand words that editors choose.
    ...localeCodes.flatMap((locale) => [
      `Disallow: ${routes.preview(locale, '')}`,
      `Disallow: ${routes.draft(locale, '')}`,
      `Disallow: ${routes.search(locale)}$`,
      `Disallow: ${routes.search(locale)}?`,
    ]),
    '',
    `Sitemap: ${absolute(routes.sitemap)}`,
    `Sitemap: ${absolute(routes.newsSitemap)}`,
    '',
  ].join('\n')
