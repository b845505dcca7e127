import type { FormState } from 'payload'

import type { PlacedPart } from '@/newsroom/translation/follow-original'
import type { OwnText } from '@/newsroom/translation/translated-fields'

type OwnPart = PlacedPart & { madeFrom?: string | null }

const partNames = ['blockType', 'key', 'question', 'answer', 'text', 'caption', 'mark', 'madeFrom'] as const
const labelNames = ['key', 'label', 'nameWithheld'] as const

const valuesIn = (fields: FormState, at: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, fields[at === '' ? name : `${at}.${name}`]?.value]))

/** A part of the open translation as it stands in the form. */
export const ownPartIn = (fields: FormState, row: number | string): OwnPart =>
  valuesIn(fields, `exchanges.${String(row)}`, partNames) as unknown as OwnPart

/** Headline, standfirst and labels of it. */
export function ownHeadIn(fields: FormState): OwnText {
  const labels = (fields['interviewees']?.rows ?? []).map((_, row) =>
    valuesIn(fields, `interviewees.${String(row)}`, labelNames),
  )
  return { ...valuesIn(fields, '', ['headline', 'standfirst']), interviewees: labels }
}

/** All of it. */
export const ownTextIn = (fields: FormState): OwnText => ({
  ...ownHeadIn(fields),
  exchanges: (fields['exchanges']?.rows ?? []).map((_, row) => ownPartIn(fields, row)),
})
