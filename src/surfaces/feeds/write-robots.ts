import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

/** What machines may read: everything that readers may, without the endless lists of search results. */
export const writeRobots = (absolute: Setting['absolute']): string =>
  [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /admin',
    'Disallow: /*/preview/',
    'Disallow: /*/search',
    '',
    `Sitemap: ${absolute(routes.sitemap)}`,
    `Sitemap: ${absolute(routes.newsSitemap)}`,
    '',
  ].join('\n')
