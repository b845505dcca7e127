'use client'
import { useForm, useFormFields, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { partWords } from '@/newsroom/translation/source-text'
import { type SourcePart, untranslatedFields } from '@/newsroom/translation/translated-fields'

import { markBesideSource } from '@/cms/admin/page-mark'
import { BehindNotice } from './behind-notice'
import { ownHeadIn, ownPartIn } from './own-text'
import { PartAids } from '@/cms/desk/memory/part-aids'
import { quietUpdate } from '@/cms/admin/saving/quiet-update'
import { adminMessages } from '@/i18n/admin-messages'
import { useSource } from './source-store'

interface Props {
  path: string
  /** Of the head, which is no row of its own. */
  ofKey?: string
}

/** Whether the part has been begun, by the fields of the form as they are now. */
function useBegun(parent: string): boolean {
  return useFormFields(([fields]) => {
    const value = (name: string) => fields[parent === '' ? name : `${parent}.${name}`]?.value
    if (parent === '') return Boolean(value('headline') ?? value('standfirst'))
    const blockType = value('blockType')
    const part = { blockType, question: value('question'), answer: value('answer') }
    return (
      partWords({ ...part, text: value('text'), caption: value('caption') } as Parameters<
        typeof partWords
      >[0]) !== ''
    )
  })
}

/** Whether the part carries all that its source says. */
const useIsWhole = (parent: string, source: SourcePart | undefined): boolean =>
  useFormFields(([fields]) => {
    if (!source) return true
    const row = parent.split('.').at(-1) ?? ''
    const own = parent === '' ? ownHeadIn(fields) : { exchanges: [ownPartIn(fields, row)] }
    return untranslatedFields([source], own).length === 0
  })

/** Below the source of a part: what has changed in it, what the house says of it, and what may be added. */
export function PartTools({ path, ofKey }: Props) {
  const beside = useSource()
  const { i18n } = useTranslation()
  const { dispatchFields, setModified, addFieldRow } = useForm()
  const modified = useFormModified()
  const isPublishing = useFormProcessing()
  const parent = path.split('.').slice(0, -1).join('.')
  const madeFromPath = parent === '' ? 'headMadeFrom' : `${parent}.madeFrom`
  const own = useFormFields(([fields]) => fields[`${parent}.key`]?.value)
  const madeFrom = useFormFields(([fields]) => fields[madeFromPath]?.value)
  const begun = useBegun(parent)
  const key = ofKey ?? (typeof own === 'string' ? own : '')
  const part = beside?.parts.get(key)
  const isWhole = useIsWhole(parent, part)
  const hash = part?.hash
  useEffect(() => {
    if (!hash || !modified || !begun || madeFrom) return
    quietUpdate(dispatchFields, { [madeFromPath]: hash })
  }, [hash, modified, begun, madeFrom, madeFromPath, dispatchFields])
  if (!beside || !part) return null
  const settle = () => {
    quietUpdate(dispatchFields, { [madeFromPath]: part.hash })
    setModified(true)
  }
  const row = Number(parent.split('.').at(-1))
  const addNote = () => {
    addFieldRow({
      blockType: 'translatorNote',
      path: 'exchanges',
      rowIndex: row + 1,
      schemaPath: 'interviews.exchanges',
    })
  }
  const t = adminMessages(i18n.language)
  const isBehind = part.behind !== null && Boolean(madeFrom) && madeFrom !== part.hash
  return (
    <div
      ref={markBesideSource}
      className="part-tools"
      role="group"
      aria-label={t('source.tools')}
      data-untranslated={isWhole ? undefined : ''}
    >
      {isBehind && part.behind && (
        <BehindNotice
          behind={part.behind}
          words={part.words}
          language={beside.source.language}
          settle={settle}
        />
      )}
      <PartAids partKey={key} terms={beside.terms.get(key) ?? []} />
      {parent !== '' && (
        <button type="button" className="desk-plain" disabled={isPublishing} onClick={addNote}>
          {t('source.addNote')}
        </button>
      )}
    </div>
  )
}
