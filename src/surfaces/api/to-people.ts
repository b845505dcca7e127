import type { Credit, Interview, Interviewee } from '@/content/types'
import { toContributors } from '@/surfaces/credits/contributors'
import { creditLabel } from '@/surfaces/credits/credit-label'
import { creditedText } from '@/surfaces/credits/credit-text'
import { unnamed } from '@/surfaces/credits/unnamed'
import type { Setting } from '@/surfaces/setting'
import { ofPage } from '@/lib/api-routes'
import { routes } from '@/lib/routes'

import type { ApiContributor, ApiCredit, ApiInterviewee } from './shapes'
import { toBio, toPicture, toWords } from './to-words'

const toLinks = (path: string | null, absolute: Setting['absolute']) => ({
  url: path === null ? null : absolute(path),
  api: path === null ? null : absolute(ofPage(path)),
})

/** @param setting in the language of the interview */
export function toCredit({ role, by }: Credit, setting: Setting): ApiCredit {
  const { absolute, publication, locale } = setting
  const said = { role, kind: by.kind, withheldBy: null, text: creditedText(by, setting) }
  switch (by.kind) {
    case 'person':
      return { ...said, name: toWords(by.name), ...toLinks(by.path, absolute) }
    case 'house':
      return { ...said, name: toWords(publication.name), url: absolute(routes.home(locale)), api: null }
    case 'withheld':
      return { ...said, withheldBy: by.withheldBy, name: null, url: null, api: null }
    default:
      return by satisfies never
  }
}

export const toPeople = (
  { credits, translatedFrom }: Interview,
  setting: Setting,
): readonly ApiContributor[] =>
  toContributors(credits).map(({ person: { name, bio, portrait, path }, labels }) => ({
    name: toWords(name),
    did: labels.map((label) => creditLabel(label, translatedFrom, setting)),
    bio: bio && toBio(bio, setting.absolute),
    portrait: portrait && toPicture(portrait, setting.absolute),
    ...toLinks(path, setting.absolute),
  }))

export const toInterviewee = (
  { key, protection, withheldBy, name, label, path }: Interviewee,
  setting: Setting,
): ApiInterviewee => ({
  key,
  protection,
  withheldBy,
  text: name?.text ?? unnamed({ protection, withheldBy }, setting),
  name: name && toWords(name),
  label: label && toWords(label),
  ...toLinks(path, setting.absolute),
})
