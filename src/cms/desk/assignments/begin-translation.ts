import { APIError, type PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import type { Assignment, Interview } from '@/payload-types'
import { activeWorkers, type Worker } from '@/newsroom/translation/assignment-actions'

import { newestState } from '@/cms/desk/source/newest-state'
import { sourceState } from '@/cms/desk/source/source-state'

type Credit = NonNullable<Interview['translators']>[number]

const creditFor = ({ translator, role }: Worker): Credit => ({ person: translator, role, creditedAs: 'name' })

/** Makes the translation of an assignment that somebody has taken on, or adds whoever works on it now to its credits. */
export async function beginOrCredit(
  assignment: Assignment,
  workers: readonly Worker[],
  req: PayloadRequest,
): Promise<number> {
  const active = activeWorkers(workers)
  const translation = idOf(assignment.translation)
  const context = { ...req.context, follows: true }
  if (translation === null) {
    const original = await sourceState(idOf(assignment.original), req)
    if (!original) throw new APIError('The original is not there any more.', 404)
    const made = await req.payload.create({
      collection: 'interviews',
      data: {
        language: assignment.language,
        translationOf: original.id,
        spokenLanguages: original.spokenLanguages ?? [],
        translators: active.map(creditFor),
      },
      draft: true,
      depth: 0,
      context,
      req,
    })
    return made.id
  }
  const newest = await newestState(translation, req)
  const credited = new Set((newest?.translators ?? []).map(({ person }) => idOf(person)))
  const added = active.filter((worker) => !credited.has(worker.translator))
  if (added.length > 0)
    await req.payload.update({
      collection: 'interviews',
      id: translation,
      data: { translators: [...(newest?.translators ?? []), ...added.map(creditFor)] },
      draft: true,
      depth: 0,
      context,
      req,
    })
  return translation
}
