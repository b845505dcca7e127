import type { Stored } from '@/cms/bringing/endpoints'
import type { Reading } from '@/cms/bringing/reading'
import type { Export, ExportedPicture, Was } from '@/newsroom/exports/exported-post'

export interface Named {
  id: string
  name: string
  /** The export that it came in. */
  of: string | null
  was: Was | null
  pictures: readonly ExportedPicture[]
}

export interface ReadText extends Named {
  state: 'read'
  reading: Reading
}

/** One of many: it is read when somebody looks at it, or makes drafts of all. */
export interface Waiting extends Named {
  state: 'waiting'
  html: string
  note: string | null
}

/** A text on its way to a draft. */
export type Brought =
  | (Named & { state: 'reading' })
  | (Named & { state: 'refused'; why: string; bytes: Blob })
  | Waiting
  | ReadText
  /** `notes`: what of it nobody has looked at. */
  | (Named & { state: 'stored'; stored: Stored; notes: readonly string[] })

export interface BroughtExport extends Pick<Export, 'from' | 'passedOver'> {
  id: string
  name: string
}

/** What is the same of a text in every state. */
export const namedIn = ({ id, name, of, was, pictures }: Named): Named => ({
  id,
  name,
  of,
  was,
  pictures,
})

/** How it is called in a list: a text of an export by its title, a file by its name. */
export const shownName = ({ name, of }: Named): string => (of === null ? name : name.replace(/\.html$/, ''))
