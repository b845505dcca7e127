import type { Interview } from '@/content/types'
import { unnamed } from '@/surfaces/credits/unnamed'
import type { Setting } from '@/surfaces/setting'
import { directionOf } from '@/i18n/locales'
import { element, type Markup } from '@/text/markup'
import { biosHtml, creditsHtml, runHtml } from '@/surfaces/html/credits-html'
import { exchangesHtml, pictureHtml } from '@/surfaces/html/exchange-html'

/**
 * An interview as it stands in other people's programs, which keep it: credits first, bios and address last. Where
 * somebody is protected only the summary goes out, so that what has to be changed later is not on every disk.
 *
 * @param setting in the language of the interview
 */
export function entryHtml(interview: Interview, setting: Setting): string {
  const { language, standfirst, hero, protectsPeople, exchanges, path } = interview
  const page = setting.absolute(path)
  const { markup } = element('div', { lang: language, dir: directionOf(language) }, [
    creditsHtml(interview, setting),
    withHtml(interview, setting),
    standfirst === null ? null : element('p', {}, [element('em', {}, [standfirst])]),
    hero && pictureHtml(hero, hero.caption, setting),
    protectsPeople ? null : exchangesHtml(exchanges, page, setting),
    element('hr'),
    biosHtml(interview, setting),
    addressHtml(page, setting),
  ])
  return markup
}

/** Who answers; of those who must not be found, what the page says of them stays on the page. */
function withHtml({ interviewees, protectsPeople }: Interview, setting: Setting): Markup | null {
  if (protectsPeople || interviewees.length === 0) return null
  const people = interviewees.flatMap(
    ({ name, label, protection, withheldBy }, place): (Markup | string)[] => [
      place > 0 ? element('br') : `${setting.t('talk.with')} `,
      name === null ? unnamed({ protection, withheldBy }, setting) : runHtml(name, setting),
      ...(label ? [setting.t('join.comma'), runHtml(label, setting)] : []),
    ],
  )
  return element('p', {}, people)
}

const addressHtml = (page: string, { t, publication }: Setting): Markup =>
  element('p', {}, [
    t('feed.publishedBy', { name: publication.name.text }),
    ' ',
    element('a', { href: page }, [element('bdi', { dir: 'ltr' }, [decodeURI(page)])]),
  ])
