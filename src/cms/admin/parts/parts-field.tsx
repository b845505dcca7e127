'use client'
import {
  BlocksDrawer,
  fieldBaseClass,
  FieldError,
  useAllFormFields,
  useDrawerSlug,
  useField,
  useForm,
  useFormSubmitted,
  useModal,
} from '@payloadcms/ui'
import type { BlocksFieldClientComponent, BlocksFieldClientProps } from 'payload'
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'

import { AddPart } from './add-part'
import { usePartActs } from './part-acts'
import { PartRows } from './part-rows'
import { PartSteps } from './part-steps'
import { PartsBar } from './parts-bar'
import { PartsContext } from './parts-context'
import { PartsHead } from './parts-head'
import { PartsInSight } from './parts-in-sight'
import { PasteOffers } from './paste/paste-offers'
import { leadsToParts } from './show-part'
import { SpeakersContext, useSpeakers } from './use-speakers'
import { WordsOfParts } from './words-of-parts'

/** The one place that looks at every field at every key, for all the parts whose words are shown in short. */
function WordsReader({ words }: { words: WordsOfParts }) {
  const [fields] = useAllFormFields()
  useLayoutEffect(() => words.read(fields), [words, fields])
  return null
}

/** The server sends what it knows of a field anew with each answer: it is the same as long as it says the same. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const isSame = useMemo(() => JSON.stringify(settled) === JSON.stringify(value), [settled, value])
  if (!isSame) setSettled(value)
  return isSame ? settled : value
}

function useParts({
  field,
  path: at,
  permissions: given,
  readOnly: isGivenReadOnly,
  schemaPath,
}: BlocksFieldClientProps) {
  const { getFields } = useForm()
  const { openModal } = useModal()
  const drawerSlug = useDrawerSlug('blocks-drawer')
  const [addAt, setAddAt] = useState(0)
  const [settled] = useState(() => ({
    blocks: field.blocks,
    most: field.maxRows,
    path: at,
    schemaPath: schemaPath ?? at,
    steps: new PartSteps(),
    pasted: new PasteOffers(),
  }))
  const state = useField<number>({ hasRows: true, potentiallyStalePath: at })
  const [sight] = useState(() => new PartsInSight())
  const [words] = useState(() => new WordsOfParts(getFields(), at))
  const acts = usePartActs(settled)
  const permissions = useSettled(given ?? true)
  const readOnly = Boolean(isGivenReadOnly) || state.disabled
  const choose = useCallback(
    (place: number) => {
      setAddAt(place)
      openModal(drawerSlug)
    },
    [openModal, drawerSlug],
  )
  const { steps } = settled
  useEffect(
    () => () => {
      sight.close()
      steps.close()
    },
    [sight, steps],
  )
  useEffect(
    () =>
      leadsToParts((row) => {
        const part = acts.rows()[row]
        if (part?.collapsed) acts.close(part.id, false)
        if (part) sight.wanted(part.id)
      }),
    [acts, sight],
  )
  const parts = useMemo(
    () => ({ ...settled, permissions, readOnly, acts, choose, sight, words }),
    [settled, permissions, readOnly, acts, choose, sight, words],
  )
  return { parts, state, drawer: { drawerSlug, addRowIndex: addAt } }
}

/**
 * The parts of an interview. Payload's own field draws every part anew at every key, each with all of its fields: here a part is
 * drawn when it changes, and has fields only near the window.
 */
export const PartsField: BlocksFieldClientComponent = (props) => {
  const { field } = props
  const submitted = useFormSubmitted()
  const { parts, state, drawer } = useParts(props)
  const speakers = useSpeakers()
  const { rows, errorPaths, showError, valid } = state
  const labels = { singular: '', plural: '', ...field.labels }
  const errors = submitted ? (errorPaths?.length ?? 0) : 0
  const hasError = submitted && (errors > 0 || valid === false)
  const count = rows?.length ?? 0
  return (
    <PartsContext value={parts}>
      <SpeakersContext value={speakers}>
        <div
          id={`field-${parts.path.replaceAll('.', '__')}`}
          className={`${fieldBaseClass} blocks-field blocks-field--has-${hasError ? '' : 'no-'}error`}
        >
          {showError && <FieldError path={parts.path} showError={showError} />}
          <PartsHead label={field.label} count={count} errors={errors} />
          <WordsReader words={parts.words} />
          <PartRows rows={rows ?? noRows} errorPaths={errorPaths ?? noErrors} />
          {parts.acts.mayAdd() && (
            <>
              <AddPart label={labels.singular} count={count} />
              <BlocksDrawer
                {...drawer}
                addRow={(at, kind) => {
                  if (kind !== undefined) parts.acts.add(at, kind)
                }}
                blocks={[...parts.blocks]}
                labels={labels}
              />
            </>
          )}
          <PartsBar parts={parts} />
        </div>
      </SpeakersContext>
    </PartsContext>
  )
}

const noRows: never[] = []
const noErrors: never[] = []
