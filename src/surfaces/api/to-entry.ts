import type { Publication } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { localeCodes } from '@/i18n/locales'
import { apiRoutes } from '@/lib/api-routes'
import { routes } from '@/lib/routes'

import { type ApiEntry, profileKinds } from './shapes'
import { toWords } from './to-words'

/** Where everything begins: the publication, its languages, and what can be listed. */
export const toEntry = ({ names }: Publication, absolute: Setting['absolute']): ApiEntry => ({
  names: names.map(toWords),
  languages: localeCodes.map((language) => ({ language, url: absolute(routes.home(language)) })),
  description: absolute(apiRoutes.description),
  lists: [apiRoutes.interviews(), ...profileKinds.map((kind) => apiRoutes.profiles(kind))].map(absolute),
})
