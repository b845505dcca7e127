import type { BreadcrumbList } from 'schema-dts'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

export interface Crumb {
  name: string
  path: string
}

/** The way to a page from the home page on. */
export const toBreadcrumbs = (
  crumbs: readonly Crumb[],
  { absolute, locale, publication }: Setting,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: publication.name.text, path: routes.home(locale) }, ...crumbs].map(
    ({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: absolute(path),
    }),
  ),
})
