'use client'
import { useAllFormFields, useDebounce, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { memo, useId, useMemo } from 'react'

import { alikeFindings } from '@/cms/publishing/alike-findings'
import { sentenceOf } from '@/cms/publishing/publish-complaints'
import { publishFindings } from '@/cms/publishing/publish-findings'
import { useSource } from '@/cms/desk/source/source-store'
import { namedDespite } from '@/editions/withdrawn-names'
import type { Interview } from '@/payload-types'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { NamedDespiteLine } from './named-despite'
import { NamesToLookAt } from './names-to-look-at'
import { showField } from './show-field'
import { useWithdrawn } from './use-withdrawn'

/** The form as a document. A list without rows is the number of its rows there. */
function toInterview(fields: FormState): Partial<Interview> {
  const values: Record<string, unknown> = reduceFieldsToValues(fields, true)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === 0 ? [] : value]))
}

/** Drawn anew when the form has come to rest, and not with each key. */
const Checklist = memo(function Checklist({ settled }: { settled: FormState }) {
  const beside = useSource()
  const titleId = useId()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const interview = useMemo(() => toInterview(settled), [settled])
  const withdrawn = useWithdrawn(interview)
  const found = useMemo(
    () => publishFindings(interview, beside?.source.parts, withdrawn),
    [interview, beside, withdrawn],
  )
  // Each has a line of its own.
  const listed = found.filter(({ complaint }) => complaint !== 'withdrawn')
  const named = namedDespite(interview, withdrawn)
  return (
    <section className="field-type publish-checklist" aria-labelledby={titleId} aria-live="polite">
      <span className="field-label" id={titleId}>
        {t('publishing.checklist.title')}
      </span>
      {found.length === 0 && <p>{t('publishing.checklist.ready')}</p>}
      {listed.length + named.length > 0 && (
        <ul>
          {alikeFindings(listed).map(({ first, more }) => (
            <li key={[first.path, first.complaint, first.words].join(' ')}>
              <button type="button" onClick={() => showField(first.path)}>
                {sentenceOf(first, language)}
                {more > 0 && ` ${t('complaints.more', { count: more })}`}
              </button>
            </li>
          ))}
          {named.map((one) => (
            <NamedDespiteLine key={`${one.list}.${String(one.row)}`} named={one} interview={interview} />
          ))}
        </ul>
      )}
      <NamesToLookAt />
    </section>
  )
})

/** What is still missing, while it is: the same sentences that refuse to publish, each a way to its field. */
export const PublishChecklist = () => {
  const [fields] = useAllFormFields()
  return <Checklist settled={useDebounce(fields, 400)} />
}
