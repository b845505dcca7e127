import { type PayloadRequest, ValidationError } from 'payload'

import type { WithdrawnPeople } from '@/editions/withdrawn-names'
import type { Interview } from '@/payload-types'
import type { SourcePart } from '@/newsroom/translation/translated-fields'

import { sentenceOf } from './publish-complaints'
import { publishFindings } from './publish-findings'

/** Refuses to publish what is not complete; every complaint says what to do and stands at its field. */
export function checkBeforePublishing(
  interview: Partial<Interview>,
  { parts, withdrawn }: { parts: readonly SourcePart[]; withdrawn: WithdrawnPeople },
  req: PayloadRequest,
): void {
  const found = publishFindings(interview, parts, withdrawn)
  if (found.length === 0) return
  throw new ValidationError(
    {
      collection: 'interviews',
      errors: found.map((finding) => {
        const message = sentenceOf(finding, req.i18n.language)
        return { path: finding.path, message, label: message }
      }),
      ...(interview.id === undefined ? {} : { id: interview.id }),
      req,
    },
    req.t,
  )
}
