import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { isLocale } from '@/i18n/locales'
import type { Present } from '@/newsroom/interchange/plan-file'
import type { StoredText } from '@/newsroom/interchange/stored-translation'
import type { Exchanged } from '@/newsroom/interchange/to-units'
import type { Interview } from '@/payload-types'
import { headKey } from '@/newsroom/translation/source-text'

import { sourceIdOf } from './refresh'
import { sourceTextsOf } from './source-ledger'
import { sourceState } from './source-state'

/** How readers would see those who answer, by their keys; nothing of a person whose name is withheld. */
async function speakersOf(source: Interview, req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const rows = (source.interviewees ?? []).filter(({ nameWithheld }) => nameWithheld !== true)
  const ids = rows.map(({ speaker }) => idOf(speaker)).filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { id: { in: ids } },
    ...(isLocale(source.language) && { locale: source.language }),
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return new Map(
    rows.flatMap(({ key, protection, speaker, label }) => {
      const shown = protection === 'named' ? (names.get(idOf(speaker) ?? 0) ?? label) : label
      return key && shown ? [[key, shown] as const] : []
    }),
  )
}

type Labels = StoredText['interviewees']

/** A translation beside the text of its source that readers have or an editor has confirmed; null for what is none. */
export async function exchangedOf(
  translation: Interview,
  req: PayloadRequest,
): Promise<(Exchanged & Pick<Present, 'knownHashes'>) | null> {
  const id = sourceIdOf(translation)
  const from = await sourceState(id, req)
  if (!from) return null
  const ledger = await sourceTextsOf(from.id, req)
  const now = (key: string | null | undefined) => ledger.get(key ?? '')?.at(-1)
  const head = now(headKey)?.part ?? {}
  const parts = (translation.exchanges ?? []).flatMap(({ key, blockType }) => {
    const part = now(key)?.part
    return part ? [{ blockType, ...part, key: key ?? null }] : []
  })
  return {
    work: translation.work ?? '',
    sourceLanguage: from.language,
    targetLanguage: translation.language,
    source: {
      headline: head['headline'] as string | null,
      standfirst: head['standfirst'] as string | null,
      interviewees: (head['labels'] ?? []) as Labels,
      exchanges: parts,
    },
    translation: translation,
    hashes: new Map([...ledger].map(([key, texts]) => [key, texts.at(-1)?.hash ?? ''])),
    speakers: await speakersOf(from, req),
    knownHashes: new Map([...ledger].map(([key, texts]) => [key, texts.map(({ hash }) => hash)])),
  }
}
