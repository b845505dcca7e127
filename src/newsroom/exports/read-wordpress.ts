import { SaxesParser } from 'saxes'

import { decoded } from '@/newsroom/interchange/decoded'
import { FileError } from '@/newsroom/interchange/file-error'

import { type Export, type ExportedPicture, type ExportedPost, nothingPassedOver } from './exported-post'
import { picturesIn } from './pictures-in'
import { plainWords } from './plain-words'
import { pictureName } from './picture-names'
import { toPost } from './to-post'
import { wordpressParagraphs } from './wordpress-paragraphs'

/** Of an archive of thousands of posts, each with comments, terms and fields of its plugins. */
const mostElements = 5_000_000
const deepest = 100

/** What is read of a post; everything else in it is the site's own. */
const ofPosts = new Set([
  'title',
  'link',
  'dc:creator',
  'content:encoded',
  'excerpt:encoded',
  'pubDate',
  'wp:post_date_gmt',
  'wp:post_id',
  'wp:attachment_url',
  'wp:post_name',
  'wp:post_type',
  'wp:status',
])
/** Of all that plugins and themes say of a post: the picture above it, and what a picture shows. */
const ofMeta = new Set(['_thumbnail_id', '_wp_attachment_image_alt'])
const ofAuthors = new Set(['wp:author_login', 'wp:author_display_name'])

/** Besides posts: a site may have kinds of its own, such as interviews. */
const ofTheSite =
  /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.+|acf-.+)$/
const deleted = new Set(['trash', 'auto-draft', 'inherit'])

type Fields = Partial<Record<string, string>>

function passedOverAs({ 'wp:post_type': type = 'post', 'wp:status': status = '' }: Fields) {
  if (type === 'attachment') return 'picture'
  if (ofTheSite.test(type)) return 'other'
  if (deleted.has(status)) return 'deleted'
  return type === 'page' ? 'page' : null
}

/** An export of WordPress (WXR), read as it comes: of each post its words, its day, its address and whose it is. */
export function readWordPress(bytes: Uint8Array): Export {
  const parser = new SaxesParser({ xmlns: false })
  const names = new Map<string, string>()
  const items: Fields[] = []
  const passedOver = nothingPassedOver()
  const open: string[] = []
  let elements = 0
  let fields: Fields = {}
  let words = ''
  let metaKey = ''

  parser.on('error', () => {
    throw new FileError('notXml', { line: parser.line, column: parser.column + 1 })
  })
  parser.on('doctype', () => {
    throw new FileError('doctype')
  })
  parser.on('opentag', ({ name }) => {
    if ((elements += 1) > mostElements) throw new FileError('tooManyElements', { most: mostElements })
    if (open.length >= deepest) throw new FileError('tooDeep', { most: deepest })
    if (name === 'item' || name === 'wp:author') fields = {}
    open.push(name)
    words = ''
  })
  const add = (text: string) => void (words += text)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    open.pop()
    const parent = open.at(-1)
    if ((parent === 'item' && ofPosts.has(name)) || (parent === 'wp:author' && ofAuthors.has(name)))
      fields[name] = words
    if (parent === 'wp:postmeta' && name === 'wp:meta_key') metaKey = words
    if (parent === 'wp:postmeta' && name === 'wp:meta_value' && ofMeta.has(metaKey)) fields[metaKey] = words
    if (name === 'wp:comment') passedOver.comment += 1
    if (name === 'wp:author')
      names.set(fields['wp:author_login'] ?? '', fields['wp:author_display_name'] ?? '')
    if (name === 'item') items.push(fields)
    words = ''
  })
  for (const text of decoded([bytes])) parser.write(text)
  parser.close()

  const pictures = attachmentsIn(items)
  const posts = items.flatMap((item, n): ExportedPost[] => {
    const why = passedOverAs(item) ?? ((item['content:encoded'] ?? '').trim() === '' ? 'empty' : null)
    if (why) {
      passedOver[why] += 1
      return []
    }
    const login = item['dc:creator'] ?? ''
    const written = {
      title: item['title'] ?? '',
      summary: item['excerpt:encoded'] ?? '',
      html: wordpressParagraphs(item['content:encoded'] ?? ''),
      slug: item['wp:post_name'] ?? '',
      address: item['link'] ?? '',
      id: item['wp:post_id'] ?? '',
      published: publishedAt(item),
      by: [names.get(login) || login],
      pictures: picturesOf(item, pictures),
    }
    return [toPost(written, n + 1)]
  })
  return { from: 'WordPress', posts, passedOver }
}

interface Attachments {
  byId: ReadonlyMap<string, ExportedPicture>
  byName: ReadonlyMap<string, ExportedPicture>
}

/** Pictures are items of their own, with their descriptions; posts name them by number or by address. */
function attachmentsIn(items: readonly Fields[]): Attachments {
  const found = items.flatMap((item): [string, ExportedPicture][] => {
    const address = item['wp:attachment_url']?.trim()
    if (item['wp:post_type'] !== 'attachment' || !address) return []
    const alt = plainWords(item['_wp_attachment_image_alt'] ?? '')
    const caption = plainWords(item['excerpt:encoded'] ?? '')
    return [[item['wp:post_id'] ?? '', { address, alt, caption, isMain: false }]]
  })
  return {
    byId: new Map(found),
    byName: new Map(found.map(([, picture]) => [pictureName(picture.address), picture])),
  }
}

function picturesOf(item: Fields, { byId, byName }: Attachments): ExportedPicture[] {
  const main = byId.get(item['_thumbnail_id'] ?? '')
  const inText = picturesIn(item['content:encoded'] ?? '').map((picture) => {
    const known = byName.get(pictureName(picture.address))
    return {
      ...picture,
      alt: picture.alt || (known?.alt ?? ''),
      caption: picture.caption || (known?.caption ?? ''),
    }
  })
  return [...(main ? [{ ...main, isMain: true }] : []), ...inText]
}

/** `0000-00-00 00:00:00` of what is not out. */
function publishedAt({ 'wp:status': status, 'wp:post_date_gmt': day = '', pubDate = '' }: Fields): string {
  if (status !== 'publish' && status !== 'private') return ''
  return /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(day) ? `${day.replace(' ', 'T')}Z` : pubDate
}
