import type { Interview } from '@/content/types'
import { cardSize } from '@/surfaces/cards/card-style'
import { toCitation } from '@/surfaces/citations/to-citation'
import { creditedBy } from '@/surfaces/credits/credited-by'
import type { Setting } from '@/surfaces/setting'
import { element, fragment } from '@/text/markup'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'
import { sourcedHtml } from '@/surfaces/quotations/sourced-html'
import { shortAddress, toQuotation } from '@/surfaces/quotations/to-quotation'

/** What the oEmbed standard knows, and the translators, whom it does not. */
export interface OEmbed {
  version: '1.0'
  type: 'rich'
  title: string
  author_name: string | null
  author_url: string | null
  translator_name: string | null
  provider_name: string
  provider_url: string
  cache_age: number
  width: number
  height: number
  html: string
  thumbnail_url: string | null
  thumbnail_width: number | null
  thumbnail_height: number | null
}

interface Room {
  maxWidth: number
  maxHeight: number
}

const usualWidth = 600

/** Short: whoever keeps an embed is to ask again soon, since a name may have been withheld meanwhile. */
const cacheAge = 300

/** An interview, or one answer of it, as other sites embed it: a quotation with its names, no frame and no script. */
export function toOEmbed(
  interview: Interview,
  key: string | null,
  room: Room,
  setting: Setting,
): OEmbed | null {
  const html = key === null ? summaryHtml(interview, setting) : toQuotation(interview, key, setting)?.html
  if (html === undefined) return null
  const { authors, translators } = toCitation(interview, setting)
  const { t, absolute, locale, publication } = setting
  const { slug } = interview
  const width = Math.min(usualWidth, room.maxWidth)
  const card = key === null ? routes.card(locale, slug) : routes.answerCard(locale, slug, key)
  const shown = cardSize.width <= room.maxWidth && cardSize.height <= room.maxHeight
  return {
    version: '1.0',
    type: 'rich',
    title: headlineText(interview),
    author_name: authors.length > 0 ? authors.join(t('join.comma')) : null,
    author_url: authorUrl(interview, setting),
    translator_name: translators.length > 0 ? translators.join(t('join.comma')) : null,
    provider_name: publication.name.text,
    provider_url: absolute(routes.home(locale)),
    cache_age: cacheAge,
    width,
    height: Math.min(room.maxHeight, likelyHeight(html, width)),
    html,
    thumbnail_url: shown ? absolute(card) : null,
    thumbnail_width: shown ? cardSize.width : null,
    thumbnail_height: shown ? cardSize.height : null,
  }
}

function summaryHtml(interview: Interview, setting: Setting): string {
  const { standfirst, cardText } = interview
  const summary = cardText ?? standfirst
  const words = summary === null ? fragment([]) : element('p', {}, [summary])
  return sourcedHtml(words, { interview, speaker: null, address: shortAddress(interview, setting), setting })
}

const authorUrl = (interview: Interview, setting: Setting): string | null =>
  creditedBy(interview, ['interviewer'], setting).find(({ kind, url }) => kind === 'person' && url !== null)
    ?.url ?? null

const letterWidth = 8.5
const lineHeight = 26

/** The standard asks for a height, and a text has none before it is set: about as much as it takes in common type. */
function likelyHeight(html: string, width: number): number {
  const lines = html
    .split(/<\/p>|<br\/>|<\/li>/)
    .map((part) => Math.ceil((part.replace(/<[^>]*>/g, '').length * letterWidth) / width))
  return lines.reduce((sum, count) => sum + count, 2) * lineHeight
}
