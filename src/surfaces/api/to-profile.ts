import type { Profile, ProfileKind, ProfileList, ProfileSummary } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { apiRoutes } from '@/lib/api-routes'

import type { ApiProfile, ApiProfileList, ApiProfileSummary } from './shapes'
import { toBio, toPicture, toWords } from './to-words'

type Absolute = Setting['absolute']

const toProfileSummary = (
  { kind, slug, names, works, languages, country, paths }: ProfileSummary,
  absolute: Absolute,
): ApiProfileSummary => ({
  kind,
  slug,
  names: names.map(toWords),
  works,
  languages,
  country,
  urls: paths.map(({ language, path }) => ({ language, url: absolute(path) })),
  api: absolute(apiRoutes.profile(kind, slug)),
})

/** A person, topic or place, in every language at once. */
export function toProfile(profile: Profile, absolute: Absolute): ApiProfile {
  const { kind, slug, otherNames, texts, regions, portrait, links } = profile
  return {
    ...toProfileSummary(profile, absolute),
    otherNames: otherNames.map(toWords),
    texts: texts.map((text) => toBio(text, absolute)),
    regions: regions.map(toWords),
    portrait: portrait && toPicture(portrait, absolute),
    links: links.map(({ label, href }) => ({ label, url: absolute(href) })),
    interviews: absolute(apiRoutes.interviews({ [kind]: slug })),
  }
}

/** @param limit as it was asked for */
export const toProfileList = (
  { items, more }: ProfileList,
  { kind, limit }: { kind: ProfileKind; limit: number },
  absolute: Absolute,
): ApiProfileList => ({
  items: items.map((item) => toProfileSummary(item, absolute)),
  next: more === null ? null : absolute(apiRoutes.profiles(kind, { limit, after: more })),
})
