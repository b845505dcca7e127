import { sql } from '@payloadcms/db-postgres'

import { digestOf, isToken } from '@/lib/draft-token'
import { routes } from '@/lib/routes'

import { openPictureFile, type PictureFileFound } from '../pictures'
import { payloadClient } from './payload-client'
import { type Preview, previewOf } from './preview'

/** The draft that a link leads to as its page will be, and until when it does; null of one that has run out, was taken back, or never was. */
export async function getSharedDraft(token: string): Promise<(Preview & { until: Date }) | null> {
  if (!isToken(token)) return null
  const payload = await payloadClient()
  const { rows } = await payload.db.drizzle.execute(
    sql`select interview, until from draft_links where digest = ${digestOf(token)} and until > now()`,
  )
  const [link] = rows
  if (!link) return null
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { id: { equals: Number(link['interview']) } },
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 2,
    limit: 1,
    pagination: false,
  })
  const [stored] = docs
  const preview = stored && !stored.neverPublish ? await previewOf(stored) : null
  if (preview === null) return null
  const { interview } = preview
  const at = (file: string) => routes.pictureOfDraft(interview.language, token, file)
  return { ...preview, interview: withPictures(interview, at), until: new Date(String(link['until'])) }
}

const pictures = routes.picture('')

/** Whatever is shown, with its pictures at addresses of its own: those that readers have show what is public alone. */
function withPictures<Shown>(shown: Shown, at: (file: string) => string): Shown {
  const change = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string')
      return name === 'src' && value.startsWith(pictures) ? at(value.slice(pictures.length)) : value
    if (Array.isArray(value)) return value.map((one) => change(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one, key)]))
  }
  return change(shown) as Shown
}

/** A file of a picture that stands in the draft of a link. */
export async function getSharedPicture(token: string, file: string): Promise<PictureFileFound | null> {
  const shared = await getSharedDraft(token)
  const address = shared && routes.pictureOfDraft(shared.interview.language, token, encodeURIComponent(file))
  return address && JSON.stringify(shared.interview).includes(`"${address}"`) ? openPictureFile(file) : null
}
