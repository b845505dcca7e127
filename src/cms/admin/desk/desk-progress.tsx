'use client'
import { useAllFormFields, useDebounce, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo, useState } from 'react'

import type { DeskAssignment } from '@/cms/desk/desk-assignments'
import { untranslatedParts } from '@/translation/progress'
import type { WordedPart } from '@/translation/source-text'

import { AssignmentActions } from './assignment-actions'
import { deskPaths } from './desk-paths'
import { deskLanguage } from './desk-words'
import { useSource } from './source-store'

const words = {
  en: {
    left: (n: number) =>
      n === 1 ? '1 part is not translated yet.' : `${String(n)} parts are not translated yet.`,
    none: 'Every part has a text.',
    behind: (n: number) =>
      n === 1 ? '1 part is behind its source.' : `${String(n)} parts are behind their source.`,
    next: 'Go to the next one',
    more: 'Details and further steps',
    unsaved: 'Your last changes could not be saved yet. Try again in a moment.',
  },
  ar: {
    left: (n: number) => `أجزاء لم تُترجم بعد: ${String(n)}.`,
    none: 'لكل جزء نصه.',
    behind: (n: number) => `أجزاء متأخرة عن أصلها: ${String(n)}.`,
    next: 'الذهاب إلى التالي',
    more: 'التفاصيل وسائر الخطوات',
    unsaved: 'لم تُحفظ تعديلاتك الأخيرة بعد. يُرجى المحاولة بعد قليل.',
  },
} as const

interface OwnPart extends WordedPart {
  mark?: 'notInThisLanguage' | 'joinedWithNext' | 'onlyInThisLanguage' | null
  madeFrom?: string | null
  row: number
}

function partsIn(fields: FormState): OwnPart[] {
  const rows = fields['exchanges']?.rows ?? []
  return rows.map((_, row) => {
    const value = (name: string) => fields[`exchanges.${String(row)}.${name}`]?.value
    const names = ['blockType', 'key', 'question', 'answer', 'text', 'caption', 'mark', 'madeFrom'] as const
    return { ...Object.fromEntries(names.map((name) => [name, value(name)])), row } as OwnPart
  })
}

/** Brings a part of the form into sight and the cursor into it. */
function goTo(row: number): void {
  const element = document.getElementById(`exchanges-row-${String(row)}`)
  element?.scrollIntoView({ block: 'start', behavior: 'auto' })
  requestAnimationFrame(() =>
    element?.querySelector<HTMLElement>('textarea, [contenteditable="true"]')?.focus({ preventScroll: true }),
  )
}

/** What is still to translate and to look at again, the way there, and what can be done next. */
export function DeskProgress({ assignment }: { assignment: DeskAssignment }) {
  const beside = useSource()
  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, 500)
  const { i18n } = useTranslation()
  const { submit } = useForm()
  const modified = useFormModified()
  const [failed, setFailed] = useState(false)
  const said = words[deskLanguage(i18n.language)]
  const { left, behind } = useMemo(() => {
    const own = partsIn(settled)
    const isBehind = ({ key, madeFrom }: OwnPart) => {
      const part = beside?.parts.get(key ?? '')
      return Boolean(part?.behind && madeFrom && madeFrom !== part.hash)
    }
    const source = beside?.source.parts ?? []
    return { left: untranslatedParts(own, source), behind: own.filter(isBehind) }
  }, [settled, beside])
  const [next] = left.length > 0 ? left : behind
  const saveFirst = async () => {
    if (!modified || !assignment.translation) return true
    const result = await submit({
      action: `/api/interviews/${String(assignment.translation)}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    const saved = Boolean(result && 'res' in result && result.res.ok)
    setFailed(!saved)
    return saved
  }
  return (
    <>
      {beside && (
        <p className="desk-summary__line" aria-live="polite">
          <span>{left.length === 0 ? said.none : said.left(left.length)}</span>
          {behind.length > 0 && <span className="desk-flag">{said.behind(behind.length)}</span>}
          {next && (
            <button type="button" className="desk-plain" onClick={() => goTo(next.row)}>
              {said.next}
            </button>
          )}
        </p>
      )}
      <AssignmentActions
        assignment={assignment}
        only={['handIn', 'takeBack', 'admit', 'showFinal']}
        before={saveFirst}
        afterwards={() => window.location.reload()}
      />
      {failed && (
        <p className="desk-complaint" role="alert">
          {said.unsaved}
        </p>
      )}
      <p className="desk-links">
        <a href={deskPaths.assignment(assignment.id)}>{said.more}</a>
      </p>
    </>
  )
}
