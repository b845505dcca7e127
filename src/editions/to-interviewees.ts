import type { Interview as Stored } from '@/payload-types'

import type { EditionInterviewee } from './edition'
import { refTo } from './ref-to'

/** As the text may name those who answer in it. */
export const toInterviewees = ({
  interviewees,
  language,
}: Pick<Stored, 'interviewees' | 'language'>): EditionInterviewee[] =>
  (interviewees ?? []).map((row) => {
    const nobody = { key: row.key ?? '', ref: null, words: null, label: null, withheldBy: null }
    if (row.nameWithheld) return { ...nobody, protection: 'withheld', withheldBy: row.withheldBy ?? 'person' }
    if (!row.protection) return { ...nobody, protection: 'missing' }
    const words = row.label?.trim() ? { text: row.label, lang: language } : null
    if (row.protection !== 'named') return { ...nobody, protection: row.protection, words }
    return { ...nobody, protection: 'named', ref: refTo('speaker', row.speaker), label: words }
  })
