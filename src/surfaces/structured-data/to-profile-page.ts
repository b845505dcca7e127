import type { ProfilePage } from 'schema-dts'
import type { PersonPage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { richTextLines } from '@/text/rich-text-lines'
import { personId, websiteId } from './identities'
import { toImage } from './to-image'

type Profile = Pick<PersonPage, 'name' | 'otherNames' | 'bio' | 'portrait' | 'languages' | 'links'>

/** Somebody's own page: whose it is, by all of their names. */
export function toProfilePage(profile: Profile, path: string, setting: Setting): ProfilePage {
  const { name, otherNames, bio, portrait, languages, links } = profile
  const { absolute, locale } = setting
  return {
    '@type': 'ProfilePage',
    url: absolute(path),
    inLanguage: locale,
    isPartOf: { '@id': websiteId(setting) },
    mainEntity: {
      '@type': 'Person',
      '@id': personId(absolute(path)),
      url: absolute(path),
      name: name.text,
      ...(otherNames.length > 0 && { alternateName: otherNames.map(({ text }) => text) }),
      ...(bio && { description: richTextLines(bio.text).join(' ') }),
      ...(portrait && { image: toImage(portrait, setting) }),
      ...(languages.length > 0 && { knowsLanguage: [...languages] }),
      ...(links.length > 0 && { sameAs: links.map(({ href }) => href) }),
    },
  }
}
