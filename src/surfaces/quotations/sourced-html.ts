import type { Interview, Interviewee } from '@/content/types'
import { creditsHtml, runHtml } from '@/surfaces/html/credits-html'
import type { Setting } from '@/surfaces/setting'
import { directionOf } from '@/i18n/locales'
import { element, fragment, type Markup } from '@/text/markup'
import { speakerText } from './named-speaker'
import { headlineText } from './quoted'

interface Source {
  interview: Interview
  speaker: Interviewee | null
  /** Whole: it is read on other sites. */
  address: string
  setting: Setting
}

/** Words of an interview and where they come from in one element: whoever moves the words moves the names. */
export function sourcedHtml(words: Markup, { interview, speaker, address, setting }: Source): string {
  const { locale, publication, t, formatDate, machineDay } = setting
  const { publishedAt } = interview
  const { markup } = element('blockquote', { cite: address, lang: locale, dir: directionOf(locale) }, [
    words,
    element('footer', {}, [
      element('p', {}, [
        ...(speaker ? [speakerHtml(speaker, setting), element('br')] : []),
        element('cite', {}, [element('a', { href: address }, [headlineText(interview)])]),
      ]),
      creditsHtml(interview, setting),
      element('p', {}, [
        runHtml(publication.name, setting),
        t('join.comma'),
        element('time', { datetime: machineDay(publishedAt) }, [formatDate(publishedAt)]),
      ]),
    ]),
  ])
  return markup
}

const speakerHtml = (speaker: Interviewee, setting: Setting): Markup =>
  speaker.protection === 'named' && speaker.name
    ? runHtml(speaker.name, setting)
    : fragment([speakerText(speaker, setting)])
