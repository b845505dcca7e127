import { plainWords } from './plain-words'
import type { ExportedPicture } from './exported-post'

/** Without a sign that begins another: a page of such signs alone is read once. */
const tags = /<img\b([^<>]{0,4000})>/gi
const captionBehind = /^(?:\s|<\/a>|<\/div>)*<figcaption\b[^<>]{0,500}>([\s\S]*?)<\/figcaption>/i
/** As WordPress had it before there were figures: `[caption …]<img …> words[/caption]`. */
const framed = (behind: string): string => {
  const words = behind.slice(0, Math.max(0, behind.indexOf('[/caption]')))
  return /\[caption|<img/i.test(words) ? '' : words
}
const longestCaption = 2000

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)
  return plainWords(found?.[1] ?? found?.[2] ?? '')
}

/** The pictures of a post, as its words have them. */
export function picturesIn(html: string): ExportedPicture[] {
  return [...html.matchAll(tags)].flatMap(({ 0: whole, 1: tag = '', index }) => {
    const address = attribute(tag, 'src')
    if (address === '' || address.startsWith('data:')) return []
    const behind = html.slice(index + whole.length, index + whole.length + longestCaption)
    const caption = captionBehind.exec(behind)?.[1] ?? framed(behind)
    return [{ address, alt: attribute(tag, 'alt'), caption: plainWords(caption), isMain: false }]
  })
}
