import type { Bio, MarkedText, Picture, RichText, Run } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { richHtml } from '@/surfaces/html/rich-html'
import { footnoteHref } from '@/surfaces/html/footnotes-html'
import { withFootnotes } from '@/text/footnotes'
import { element, fragment } from '@/text/markup'
import { richTextLines } from '@/text/rich-text-lines'

import type { ApiBio, ApiMarked, ApiPicture, ApiRichText, ApiWords } from './shapes'

type Absolute = Setting['absolute']

export const toWords = ({ text, lang }: Run): ApiWords => ({ text, language: lang })

const toRichText = (text: RichText, absolute: Absolute): ApiRichText => ({
  html: richHtml(text, absolute).markup,
  text: richTextLines(text).join('\n'),
})

/** The text of an interview, with the numbers of its footnotes. `page` is its whole address: links to passages lead there. */
export function toPartText(text: RichText, { absolute, locale }: Setting, page: string): ApiRichText {
  const address = (href: string) => (href.startsWith('#') ? page + href : absolute(href))
  const said = withFootnotes(text, ({ number }) => ({
    type: 'text',
    text: `[${String(number)}]`,
    formats: [],
  }))
  return {
    html: richHtml(text, address, footnoteHref(page, locale)).markup,
    text: richTextLines(said).join('\n'),
  }
}

export const toBio = ({ lang, text }: Bio, absolute: Absolute): ApiBio => ({
  language: lang,
  ...toRichText(text, absolute),
})

export const toMarked = (marked: MarkedText): ApiMarked => ({
  html: fragment(marked.map(({ text, marked: isFound }) => (isFound ? element('mark', {}, [text]) : text)))
    .markup,
  text: marked.map(({ text }) => text).join(''),
})

export const toPicture = ({ alt, caption, credit, sizes }: Picture, absolute: Absolute): ApiPicture => ({
  alt: alt && toWords(alt),
  caption: caption && toWords(caption),
  credit,
  sizes: sizes.map(({ src, width, height }) => ({ url: absolute(src), width, height })),
})
