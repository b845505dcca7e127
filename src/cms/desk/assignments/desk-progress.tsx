'use client'
import { useAllFormFields, useDebounce, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import type { DeskAssignment } from './desk-assignments'
import { partsOf } from '@/newsroom/translation/progress'
import { translatedFields } from '@/newsroom/translation/translated-fields'

import { showPart } from '@/cms/admin/parts/show-part'
import { saveFirst } from '@/cms/admin/saving/save-first'
import { AssignmentActions } from './assignment-actions'
import { deskPaths } from '@/cms/desk/desk-paths'
import { ownPartIn, ownTextIn } from '@/cms/desk/source/own-text'
import { useSource } from '@/cms/desk/source/source-store'
import { adminMessages } from '@/i18n/admin-messages'

/** Brings a field of the form into sight and the cursor into it. */
function goTo(path: string): void {
  const [list, row] = path.split('.')
  if (list === 'exchanges' && row !== undefined) {
    showPart(Number(row), { path, block: 'start' })
    return
  }
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  field?.scrollIntoView({ block: 'start', behavior: 'auto' })
  if (field?.matches('textarea, input')) field.focus({ preventScroll: true })
}

/** What is still to translate and to look at again, the way there, and what can be done next. */
export function DeskProgress({ assignment }: { assignment: DeskAssignment }) {
  const beside = useSource()
  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, 500)
  const { i18n } = useTranslation()
  const [failed, setFailed] = useState(false)
  const t = adminMessages(i18n.language)
  const { left, half, behind, next } = useMemo(() => {
    const own = ownTextIn(settled)
    const all = translatedFields(beside?.source.parts ?? [], own)
    const counts = partsOf(all)
    const late = (own.exchanges ?? []).flatMap(({ key }, row) => {
      const part = beside?.parts.get(key ?? '')
      const { madeFrom } = ownPartIn(settled, row)
      return part?.behind && madeFrom && madeFrom !== part.hash ? [`exchanges.${String(row)}`] : []
    })
    const first = all.find(({ isDone }) => !isDone)?.path ?? late[0]
    return { left: counts.all - counts.done - counts.begun, half: counts.begun, behind: late, next: first }
  }, [settled, beside])
  const save = async () => {
    const isSaved = await saveFirst(assignment.translation ?? undefined)
    setFailed(!isSaved)
    return isSaved
  }
  return (
    <>
      {beside && (
        <p className="desk-summary__line" aria-live="polite">
          {left === 0 && half === 0 && <span>{t('desk.progress.none')}</span>}
          {left > 0 && <span>{t('desk.progress.left', { count: left })}</span>}
          {half > 0 && <span>{t('desk.progress.half', { count: half })}</span>}
          {behind.length > 0 && (
            <span className="desk-flag">{t('desk.progress.behind', { count: behind.length })}</span>
          )}
          {next && (
            <button type="button" className="desk-plain" onClick={() => goTo(next)}>
              {t('desk.progress.next')}
            </button>
          )}
        </p>
      )}
      <AssignmentActions
        assignment={assignment}
        only={['handIn', 'takeBack', 'admit', 'showFinal']}
        before={save}
        afterwards={() => window.location.reload()}
      />
      {failed && (
        <p className="desk-complaint" role="alert">
          {t('desk.progress.unsaved')}
        </p>
      )}
      <p className="desk-links">
        <a href={deskPaths.assignment(assignment.id)}>{t('desk.progress.more')}</a>
      </p>
    </>
  )
}
