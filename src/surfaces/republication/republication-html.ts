import type { Interview } from '@/content/types'
import { biosHtml, creditsHtml, runHtml } from '@/surfaces/html/credits-html'
import { exchangesHtml } from '@/surfaces/html/exchange-html'
import type { Setting } from '@/surfaces/setting'
import { directionOf } from '@/i18n/locales'
import { element } from '@/text/markup'
import { headlineText } from '@/surfaces/quotations/quoted'

/**
 * A whole interview as another newsroom may set it: the names above, the bios and the way back below, nothing of our
 * looks. Pictures stay behind, since they are not ours to give. null where it protects somebody: a text that may have
 * to be changed or withdrawn tomorrow is not handed out.
 */
export function republicationHtml(interview: Interview, setting: Setting): string | null {
  if (interview.protectsPeople) return null
  const { language, standfirst, exchanges, path, publishedAt } = interview
  const { t, absolute, publication, formatDate, machineDay } = setting
  const page = absolute(path)
  const words = exchanges.filter(({ type }) => type !== 'figure')
  const { markup } = element('article', { lang: language, dir: directionOf(language) }, [
    element('h2', {}, [headlineText(interview)]),
    standfirst === null ? null : element('p', {}, [standfirst]),
    creditsHtml(interview, setting),
    exchangesHtml(words, page, setting),
    biosHtml(interview, setting),
    element('p', {}, [
      t('republish.source'),
      ' ',
      element('a', { href: page }, [runHtml(publication.name, setting)]),
      t('join.comma'),
      element('time', { datetime: machineDay(publishedAt) }, [formatDate(publishedAt)]),
    ]),
  ])
  return markup.replaceAll(/(<\/(?:p|h\d|blockquote|ul|ol|div)>)(?=<)/g, '$1\n')
}

/** For the head of a page that republishes: search engines send readers to those who made the text. */
export const canonicalHtml = ({ path }: Pick<Interview, 'path'>, { absolute }: Setting): string =>
  element('link', { rel: 'canonical', href: absolute(path) }).markup
