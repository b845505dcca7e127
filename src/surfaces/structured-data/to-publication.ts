import type { NewsMediaOrganization, WebSite } from 'schema-dts'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { publicationId, websiteId } from './identities'

/** The house as other things name it: who signs, who publishes. */
export const toPublisher = ({ absolute, publication, locale }: Setting) =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': publicationId(absolute),
    name: publication.name.text,
    url: absolute(routes.home(locale)),
  }) as const satisfies NewsMediaOrganization

/** The house itself, with all of its names and how to reach it. */
export function toPublication(setting: Setting): NewsMediaOrganization {
  const { publication } = setting
  const [, ...otherNames] = publication.names.map(({ text }) => text)
  return {
    ...toPublisher(setting),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(publication.tagline && { description: publication.tagline.text }),
    publishingPrinciples: setting.absolute(routes.about(setting.locale)),
    ...(publication.contact !== null && { email: publication.contact }),
  }
}

/** The publication in one language. */
export const toWebsite = (setting: Setting): WebSite => ({
  '@type': 'WebSite',
  '@id': websiteId(setting),
  name: setting.publication.name.text,
  url: setting.absolute(routes.home(setting.locale)),
  inLanguage: setting.locale,
  publisher: { '@id': publicationId(setting.absolute) },
})
