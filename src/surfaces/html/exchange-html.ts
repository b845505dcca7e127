import type { Exchange, Interviewee, Picture, RichText, Run } from '@/content/types'
import { unnamed } from '@/surfaces/credits/unnamed'
import { awaitedWords, pictureCredit } from '@/surfaces/part-words'
import type { Setting } from '@/surfaces/setting'
import { foreign } from '@/i18n/foreign'
import { element, fragment, type Markup } from '@/text/markup'
import { quotationOf } from '@/text/quotation'
import { runHtml } from './credits-html'
import { footnoteHref, footnotesHtml } from './footnotes-html'
import { richHtml } from './rich-html'

/** The parts of a text, and its footnotes below them. `page` is the whole address of the interview: links to passages and notes lead there. */
export const exchangesHtml = (parts: readonly Exchange[], page: string, setting: Setting): Markup =>
  fragment([...parts.map((part) => exchangeHtml(part, page, setting)), footnotesHtml(parts, setting)])

function exchangeHtml(block: Exchange, page: string, setting: Setting): Markup {
  const address = (href: string) => (href.startsWith('#') ? page + href : setting.absolute(href))
  const rich = (text: RichText) => richHtml(text, address, footnoteHref(page, setting.locale))
  switch (block.type) {
    case 'questionAnswer':
      return fragment([
        block.question === null ? null : element('h3', {}, [block.question]),
        block.speaker && element('p', {}, [element('strong', {}, [speakerHtml(block.speaker, setting)])]),
        awaitedHtml(block, setting),
        rich(block.answer),
      ])
    case 'narration':
      return fragment([awaitedHtml(block, setting), rich(block.text)])
    case 'translatorNote':
      return fragment([
        element('p', {}, [element('em', {}, [setting.t('note.translator')])]),
        rich(block.text),
      ])
    case 'figure':
      return pictureHtml(block.picture, block.caption, setting)
    case 'pullQuote': {
      const { t, locale } = setting
      const { words, closing } = quotationOf(block.text, locale)
      const note = [
        block.speaker && speakerHtml(block.speaker, setting),
        block.shortened ? fragment([t('pull.shortened')]) : null,
      ].filter((part) => part !== null)
      return element('blockquote', {}, [
        element('p', {}, [`${t('quote.open')}${words}${t('quote.close')}${closing}`]),
        note.length > 0
          ? element(
              'p',
              {},
              note.flatMap((part, place) => (place > 0 ? [' · ', part] : [part])),
            )
          : null,
      ])
    }
    default:
      return block satisfies never
  }
}

function awaitedHtml(block: Exchange, setting: Setting) {
  const words = awaitedWords(block, setting)
  return words && element('p', {}, [element('em', {}, [words])])
}

const speakerHtml = (speaker: Interviewee, setting: Setting): Markup =>
  speaker.name === null ? fragment([unnamed(speaker, setting)]) : runHtml(speaker.name, setting)

export function pictureHtml(picture: Picture, caption: Run | null, setting: Setting): Markup {
  const { src, width, height } = picture.sizes.at(-1) ?? picture.sizes[0]
  const { locale, absolute } = setting
  const credit = pictureCredit(picture, setting)
  const words = [
    caption && element('span', foreign(caption.lang, locale), [caption.text]),
    credit && element('bdi', {}, [credit]),
  ].filter((part): part is Markup => Boolean(part))
  return element('figure', {}, [
    element('img', { src: absolute(src), alt: picture.alt?.text ?? '', width, height }),
    words.length > 0
      ? element(
          'figcaption',
          {},
          words.flatMap((part, place) => (place > 0 ? [' ', part] : [part])),
        )
      : null,
  ])
}
