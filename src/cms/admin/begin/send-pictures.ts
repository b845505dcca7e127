import { complaintIn, postAct } from '@/cms/desk/post-act'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import type { ExportedPicture } from '@/newsroom/exports/exported-post'
import { pictureName, type PicturesByName } from '@/newsroom/exports/picture-names'

import type { PictureFile } from './picture-files'

/** Pictures that were chosen beside an export, and those of them that are stored already, by their addresses. */
export interface PictureShelf {
  files: PicturesByName<PictureFile>
  stored: Map<string, number>
}

async function upload(
  picture: ExportedPicture,
  file: PictureFile,
  inLanguage: string,
  language: Locale,
): Promise<{ id: number } | { refused: string }> {
  const { alt, caption } = picture
  const form = new FormData()
  // What stands below a picture mostly says what it shows; who sees the draft can say it better.
  form.append('_payload', JSON.stringify({ alt: alt || caption, caption }))
  form.append('file', await file.read(), file.name)
  const address = `/api/media?depth=0&locale=${encodeURIComponent(inLanguage)}`
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Accept-Language': language },
    body: form,
  }).catch(() => null)
  if (!response?.ok)
    return {
      refused: response ? await complaintIn(response) : adminMessages(language)('bringing.pictures.lost'),
    }
  const { doc } = (await response.json()) as { doc: { id: number } }
  return { id: doc.id }
}

/**
 * Brings the pictures of a text in, by the door that all pictures come through, and puts the main one above its draft. Says what
 * became of each: where one in the text belongs is left to whoever reads the draft.
 */
export async function sendPictures(
  pictures: readonly ExportedPicture[],
  { files, stored }: PictureShelf,
  { interview, inLanguage, language }: { interview: number; inLanguage: string; language: Locale },
): Promise<string[]> {
  const t = adminMessages(language)
  const sentences: string[] = []
  for (const picture of pictures) {
    const name = pictureName(picture.address)
    const file = files.find(picture.address)
    if (!file) {
      sentences.push(t('bringing.pictures.notFound', { name }))
      continue
    }
    const known = stored.get(picture.address)
    const kept = known === undefined ? await upload(picture, file, inLanguage, language) : { id: known }
    if ('refused' in kept) {
      sentences.push(t('bringing.pictures.refused', { name, why: kept.refused }))
      continue
    }
    stored.set(picture.address, kept.id)
    if (!picture.isMain) {
      sentences.push(t('bringing.pictures.inText', { name }))
      continue
    }
    const hero = { hero: kept.id, _status: 'draft' }
    const put = await postAct(`/interviews/${String(interview)}?draft=true&depth=0`, hero, language, 'PATCH')
    sentences.push(
      put.refused === undefined
        ? t('bringing.pictures.main', { name })
        : t('bringing.pictures.refused', { name, why: put.refused }),
    )
  }
  return sentences
}
