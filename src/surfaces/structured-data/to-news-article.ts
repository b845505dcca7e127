import type { NewsArticle, Person } from 'schema-dts'
import type { Interview, Interviewee } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { oneLine } from '@/text/one-line'
import { articleId, personId, publicationId, websiteId } from './identities'
import { toCreditedPeople } from './to-credited'
import { toImage } from './to-image'

/** An interview as search engines and libraries file it. No day of change: it could tell when somebody was protected. */
export function toNewsArticle(interview: Interview, setting: Setting): NewsArticle {
  const { path, headline, standfirst, language, publishedAt, hero, topics, places } = interview
  const { absolute } = setting
  const { author, translator, contributor } = toCreditedPeople(interview, setting)
  const about = interview.interviewees.flatMap((interviewee) => toSpeaker(interviewee, setting) ?? [])
  const dateline = interview.protectsPeople ? null : (interview.talk?.place?.name.text ?? null)
  const keywords = [...topics, ...places].map(({ name }) => name.text)
  return {
    '@type': 'NewsArticle',
    '@id': articleId(path, absolute),
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    genre: 'Interview',
    headline: oneLine(headline),
    ...(standfirst !== null && { description: oneLine(standfirst) }),
    inLanguage: language,
    datePublished: publishedAt,
    ...(author.length > 0 && { author }),
    ...(translator.length > 0 && { translator }),
    ...(contributor.length > 0 && { contributor }),
    ...translations(interview, absolute),
    ...(about.length > 0 && { about }),
    ...(dateline !== null && { dateline }),
    ...(keywords.length > 0 && { keywords }),
    ...(hero && { image: toImage(hero, setting) }),
    isPartOf: { '@id': websiteId(setting) },
    publisher: { '@id': publicationId(absolute) },
    isAccessibleForFree: true,
  }
}

/** Which public version was made from which, said on both sides. */
function translations({ madeFrom, versions, language }: Interview, absolute: Setting['absolute']) {
  const refer = ({ path }: Interview['versions'][number]) => ({ '@id': articleId(path, absolute) })
  const source = versions.find((version) => version.language === madeFrom)
  const made = versions.filter((version) => version.madeFrom === language)
  return {
    ...(source && { translationOfWork: refer(source) }),
    ...(made.length > 0 && { workTranslation: made.map(refer) }),
  }
}

/** Whoever answers under their own name; nobody else is anybody that a machine may file. */
function toSpeaker({ protection, name, label, path }: Interviewee, { absolute }: Setting): Person | null {
  if (protection !== 'named' || name === null) return null
  return {
    '@type': 'Person',
    ...(path !== null && { '@id': personId(absolute(path)), url: absolute(path) }),
    name: name.text,
    ...(label && { description: oneLine(label.text) }),
  }
}
