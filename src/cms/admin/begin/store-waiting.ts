import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { type Brought, namedIn, type Waiting } from './brought'
import { isMadeMarkdown, plainSentence } from './plain-sentence'
import { readFile, storeBrought } from './send-brought'
import { type PictureShelf, sendPictures } from './send-pictures'

/** What is said of all texts of an export at once. */
export interface ToldOfAll {
  spoken: string
  rest: 'named' | 'open'
  /** What those did whom the export names. */
  did: ReadonlyMap<string, string>
  pictures: PictureShelf
}

export const asPage = (html: string) => new Blob([html], { type: 'text/html' })

/** Makes a draft of a text that nobody has looked at, and answers what has become of it: where none is made, it waits on and says why. */
export async function storeWaiting(
  waiting: Waiting,
  { spoken, rest, did, pictures }: ToldOfAll,
  language: Locale,
): Promise<Brought> {
  const t = adminMessages(language)
  const named = namedIn(waiting)
  const { name, was } = named
  const answered = await readFile(asPage(waiting.html), name, language)
  if ('refused' in answered) return { ...waiting, note: answered.refused }
  const read = answered.answer
  if ('posts' in read || read.exchanges.length === 0) return { ...waiting, note: t('bringing.asksNobody') }
  const people = (was?.by ?? []).map((by) => ({ name: by, did: did.get(by), shownAs: '' }))
  const told = { language: read.language, spoken, rest, people, was }
  const kept = await storeBrought(read.source, told, language)
  if ('refused' in kept) return { ...waiting, note: kept.refused }
  const stored = kept.answer
  if ('which' in stored) return { ...waiting, note: t('bringing.several', { name: stored.which.called }) }
  if (!stored.made) return { ...named, state: 'stored', stored, notes: [] }
  const place = { interview: stored.id, inLanguage: read.language, language }
  const isMade = isMadeMarkdown(read.source.file, name)
  const ofPictures = await sendPictures(named.pictures, pictures, place)
  const notes = [
    ...ofPictures,
    ...read.notes.map(({ sentence }) => (isMade ? plainSentence(sentence) : sentence)),
  ]
  return { ...named, state: 'stored', stored, notes }
}
