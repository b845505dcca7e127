import type { Bio, MarkedText, Picture, RichText, Run } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { richHtml } from '@/surfaces/html/rich-html'
import { element, fragment } from '@/text/markup'
import { richTextLines } from '@/text/rich-text-lines'

import type { ApiBio, ApiMarked, ApiPicture, ApiRichText, ApiWords } from './shapes'

type Absolute = Setting['absolute']

export const toWords = ({ text, lang }: Run): ApiWords => ({ text, language: lang })

/** @param page the whole address of what the text stands in: a link to a passage of it leads there */
export function toRichText(text: RichText, absolute: Absolute, page = ''): ApiRichText {
  const address = (href: string) => (href.startsWith('#') ? page + href : absolute(href))
  return { html: richHtml(text, address).markup, text: richTextLines(text).join('\n') }
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
