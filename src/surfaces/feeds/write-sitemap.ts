import { oneLine } from '@/text/one-line'
import type { NewsItem, Publication, SitemapPage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { element, xmlDocument } from '@/text/markup'

type Absolute = Setting['absolute']

const sitemap = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** The list of lists. */
export const writeSitemapIndex = (paths: readonly string[], absolute: Absolute): string =>
  xmlDocument(
    element(
      'sitemapindex',
      sitemap,
      paths.map((path) => element('sitemap', {}, [element('loc', {}, [absolute(path)])])),
    ),
  )

/** Every page names all of its languages, itself among them: only mutual `hreflang` counts. */
export const writeSitemap = (pages: readonly SitemapPage[], absolute: Absolute): string =>
  xmlDocument(
    element(
      'urlset',
      { ...sitemap, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.map(({ path, versions, publishedAt }) =>
        element('url', {}, [
          element('loc', {}, [absolute(path)]),
          // The day of publication: that of a change could tell when somebody had to be protected.
          publishedAt === null ? null : element('lastmod', {}, [publishedAt]),
          ...(versions.length > 1 ? versions : []).map((version) =>
            element('xhtml:link', {
              rel: 'alternate',
              hreflang: version.language,
              href: absolute(version.path),
            }),
          ),
        ]),
      ),
    ),
  )

/**
 * What came out of late, and where there is nothing, the home page without a word of news: a list without an address is no sitemap.
 * @param houses the publication's name in each language
 */
export const writeNewsSitemap = (
  news: readonly NewsItem[],
  houses: Readonly<Record<Locale, Pick<Publication, 'name'>>>,
  absolute: Absolute,
): string =>
  xmlDocument(
    element(
      'urlset',
      { ...sitemap, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      news.length === 0
        ? [element('url', {}, [element('loc', {}, [absolute(routes.home(defaultLocale))])])]
        : news.map(({ language, path, headline, publishedAt }) =>
            element('url', {}, [
              element('loc', {}, [absolute(path)]),
              element('news:news', {}, [
                element('news:publication', {}, [
                  element('news:name', {}, [houses[language].name.text]),
                  element('news:language', {}, [language]),
                ]),
                element('news:publication_date', {}, [publishedAt]),
                element('news:title', {}, [oneLine(headline)]),
              ]),
            ]),
          ),
    ),
  )
