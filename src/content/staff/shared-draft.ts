import { sql } from '@payloadcms/db-postgres'

import { type NamingList, withheldWhereWithdrawn, type WithdrawnPeople } from '@/editions/withdrawn-names'
import { digestOf, isToken } from '@/lib/draft-token'
import { routes } from '@/lib/routes'
import type { Author, Interview as Stored, Speaker, Translator } from '@/payload-types'

import { openPictureFile, type PictureFileFound } from '../pictures'
import { payloadClient } from './payload-client'
import { type Preview, previewOf } from './preview'

type Person = Author | Translator | Speaker
type Loaded = Person | number | null | undefined

/** Those of a draft's people whose name was withdrawn, also by the author whom a translator is. */
function withdrawnIn({ authors, translators, interviewees }: Stored): WithdrawnPeople {
  const of = (people: readonly Loaded[]): WithdrawnPeople[NamingList] =>
    new Map(
      people.flatMap((person) => {
        if (typeof person !== 'object' || person === null) return []
        const author = 'author' in person && typeof person.author === 'object' ? person.author : null
        const marked = [person, author].filter((one) => one?.withdrawnAt)
        return marked.map((one) => [
          person.id,
          { at: one?.withdrawnAt ?? '', by: one?.withdrawnBy ?? 'person' },
        ])
      }),
    )
  return {
    authors: of((authors ?? []).map(({ person }) => person)),
    translators: of((translators ?? []).map(({ person }) => person)),
    interviewees: of((interviewees ?? []).map(({ speaker }) => speaker)),
  }
}

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
  const preview =
    stored && !stored.neverPublish
      ? await previewOf(withheldWhereWithdrawn(stored, withdrawnIn(stored)))
      : null
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
