import { toSlug } from '@/lib/slug'
import { pastInstant } from '@/newsroom/transcripts/written-day'

import type { ExportedPicture, ExportedPost, Was } from './exported-post'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const asHtml = (words: string) => words.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** The path of an address that is no more than one: WordPress calls what is not out yet `/?p=12`. */
function pathOf(address: string): string | null {
  try {
    const { pathname } = new URL(address)
    return pathname === '/' ? null : decodeURI(pathname).normalize('NFC').replace(/\/$/, '')
  } catch {
    return null
  }
}

interface Written {
  title: string
  summary: string
  html: string
  slug: string
  /** Whole, or a path. */
  address: string
  /** Its number, where that was an address of its own. */
  id: string
  published: string
  by: readonly string[]
  pictures: readonly ExportedPicture[]
}

const decodedSlug = (slug: string): string => {
  try {
    return toSlug(decodeURIComponent(slug))
  } catch {
    return toSlug(slug)
  }
}

/** A main picture may stand in the text, too. */
function eachOnce(pictures: readonly ExportedPicture[]): ExportedPicture[] {
  const known = new Map<string, ExportedPicture>()
  for (const picture of pictures) {
    const before = known.get(picture.address)
    if (!before) known.set(picture.address, picture)
    else
      known.set(picture.address, {
        ...before,
        alt: before.alt || picture.alt,
        caption: before.caption || picture.caption,
      })
  }
  return [...known.values()]
}

/** What else led to it: WordPress knows a post by its number, and by its slug wherever it stands. */
function alsoOf({ id, slug }: Written, path: string | null): string[] {
  const alone = pathOf(`http://old/${slug}`)
  return [
    ...(/^\d{1,20}$/.test(id) ? [`/?p=${id}`] : []),
    ...(alone !== null && alone !== path && !/[/\s]/.test(alone.slice(1)) ? [alone] : []),
  ]
}

/** Of what a program says of a post: a page with its title and summary above its words. */
export function toPost(written: Written, n: number): ExportedPost {
  const slug = decodedSlug(written.slug)
  const path = pathOf(written.address)
  const title = written.title.trim()
  const summary = written.summary.trim()
  const was: Was = {
    published: pastInstant(written.published),
    slug: slug === '' ? null : slug,
    path,
    also: alsoOf(written, path),
    by: [...new Set(written.by.map((name) => name.trim()).filter((name) => name !== ''))],
  }
  return {
    name: `${title || slug || String(n)}.html`,
    html: [
      ...(title === '' ? [] : [`<h1>${asHtml(title)}</h1>`]),
      ...(summary === '' ? [] : [`<p>${asHtml(summary)}</p>`]),
      written.html,
    ].join('\n'),
    was,
    pictures: eachOnce(written.pictures),
  }
}
