import type { PayloadRequest } from 'payload'

import type { Interview } from '@/payload-types'
import { namePartsInWords } from '@/surfaces/credits/name-parts-in-words'
import { namesInWords } from '@/surfaces/credits/names-in-words'

import { hiddenNames, openNames } from './hidden-names'
import { keptInOthers, type KeptInOther } from './kept-in-others'
import { type LanguageGap, languageGaps } from './language-gaps'
import { type NamePlace, placesOfWork, versionsOf } from './places-of-work'
import { unsearchable } from './unsearchable'

/** What an editor is to know before an interview goes out. */
export interface BeforePublishing {
  /** Readers have never had it, and translators have: it is on the translation desk as a private original. */
  wasPrivate: boolean
  names: NamePlace[]
  /** Where only a part of such a name stands, which may be anybody's. */
  parts: NamePlace[]
  /** Whom it names, and others keep from readers. */
  keptInOthers: KeptInOther[]
  /** Of such names those that no text in a language can be searched for. */
  unsearchable: LanguageGap[]
  /** The records whose names are looked for: with them changes what other interviews are looked through for. */
  hidden: string[]
  /** What its page would say in another language than its own. */
  gaps: LanguageGap[]
}

/** Whether readers have ever had it: what was taken back is no secret any more. */
async function hasHadReaders(id: number, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection: 'interviews',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}

/** Whether it was handed to translators: there is a translation, or one is asked for. */
async function isOnDesk({ id }: Interview, versions: readonly Interview[], req: PayloadRequest) {
  if (versions.length > 1) return true
  const original = { original: { equals: id } }
  return (await req.payload.db.count({ collection: 'assignments', where: original, req })).totalDocs > 0
}

export async function beforePublishing(interview: Interview, req: PayloadRequest): Promise<BeforePublishing> {
  const versions = await versionsOf(interview, req)
  const hidden = await hiddenNames(versions, req)
  const named = await openNames(versions, req)
  const places = hidden.length === 0 ? [] : await placesOfWork(versions, req)
  return {
    wasPrivate:
      !interview.translationOf &&
      (await isOnDesk(interview, versions, req)) &&
      !(await hasHadReaders(interview.id, req)),
    names: namesInWords(hidden, places),
    parts: namePartsInWords(hidden, places, named),
    keptInOthers: await keptInOthers(named, interview, req),
    unsearchable: unsearchable(hidden, versions),
    hidden: hidden.map(({ collection, id }) => `${collection}:${String(id)}`),
    gaps: await languageGaps(interview, req),
  }
}
