'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  PlusIcon,
  ReactSelect,
  RenderCustomComponent,
  useAuth,
  useDocumentDrawer,
  useField,
  useForm,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useEffect, useEffectEvent, useState } from 'react'
import { adminLanguage } from '@/i18n/admin-messages'

import { quietUpdate } from '@/cms/admin/saving/quiet-update'

import { beginsWithheld } from './begins-withheld'
import { ChosenMany, ChosenOne, type Option } from './chosen-record'
import { type Picked, recordLabel } from './record-label'
import { useRecords } from './use-records'

type Value = number | readonly number[] | null | undefined
interface Saved {
  doc: Picked
  operation: 'create' | 'update'
}

const numbersIn = (value: Value): readonly number[] =>
  value === null || value === undefined ? [] : typeof value === 'number' ? [value] : value

/** A record in a drawer, which opens as it is drawn. */
function OpenedRecord({ collection, id }: { collection: string; id: number }) {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: collection, id })
  const open = useEffectEvent(openDrawer)
  useEffect(() => open(), [])
  return <Drawer />
}

/**
 * Chooses among people, topics, places or interviews. Unlike Payload's own it offers what the server has found, and not only what is
 * called as it was typed: a record is found by every name, spelling and script, and told by its names in every language.
 */
function Picker({ field, path: given, readOnly, validate }: RelationshipFieldClientProps) {
  const { hasMany, required, localized, label, relationTo, admin } = field
  const collection = String(relationTo)
  const { i18n, t } = useTranslation()
  const { permissions } = useAuth()
  const state = useField<Value>({
    potentiallyStalePath: given,
    ...(validate
      ? { validate: (value, options) => validate(value as never, { ...options, required } as never) }
      : {}),
  })
  const { path, value, setValue, showError, disabled, filterOptions, customComponents } = state
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const locked = Boolean(readOnly) || disabled
  const chosen = numbersIn(value)
  const filter = filterOptions?.[collection]
  const records = useRecords(collection, chosen, filter)

  const { dispatchFields } = useForm()
  const choose = (ids: readonly number[]) => {
    setValue(hasMany ? ids : (ids[0] ?? null))
    const also = beginsWithheld(path, records.known.get(ids[0] ?? 0))
    if (Object.keys(also).length > 0) quietUpdate(dispatchFields, also)
  }

  const [opened, setOpened] = useState({ id: 0, times: 0 })
  const [MakeDrawer, MakeToggler] = useDocumentDrawer({ collectionSlug: collection })
  const take = ({ doc, operation }: Saved) => {
    if (operation === 'create' && !chosen.includes(doc.id)) setValue(hasMany ? [...chosen, doc.id] : doc.id)
  }

  const language = adminLanguage(i18n.language)
  const toOption = (id: number): Option => {
    const known = records.known.get(id)
    return { value: id, label: known ? recordLabel(known, language) : '…' }
  }
  const offered = records.found.filter(({ id }) => !chosen.includes(id)).map(({ id }) => toOption(id))
  const shown = chosen.map(toOption)
  const mayMake = !locked && admin?.allowCreate !== false && permissions?.collections?.[collection]?.create
  const mayOpen = admin?.allowEdit !== false && permissions?.collections?.[collection]?.read
  const classes = [
    'field-type',
    'relationship',
    showError && 'error',
    mayMake && 'relationship--allow-create',
  ]

  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      id={`field-${path.replaceAll('.', '__')}`}
      style={{ flex: '1 1 auto', ...(admin?.width ? { '--field-width': admin.width } : {}) }}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel label={label} localized={Boolean(localized)} path={path} required={Boolean(required)} />
        }
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <div className="relationship__wrap">
          <ReactSelect
            components={{ SingleValue: ChosenOne, MultiValueLabel: ChosenMany }}
            customProps={{
              onDocumentOpen: ({ id }) => {
                if (mayOpen) setOpened(({ times }) => ({ id: Number(id), times: times + 1 }))
              },
            }}
            disabled={locked}
            filterOption={() => true}
            isLoading={records.isAsking}
            isMulti={Boolean(hasMany)}
            isSortable={Boolean(hasMany)}
            noOptionsMessage={() => (records.failed ? t('error:unspecific') : t('general:noOptions'))}
            onChange={(next) => {
              const many = [next].flat()
              choose(many.map((option) => Number(option.value)))
            }}
            onInputChange={records.look}
            onMenuOpen={records.open}
            onMenuScrollToBottom={records.more}
            options={offered}
            showError={showError}
            {...(hasMany ? { value: shown } : shown[0] ? { value: shown[0] } : {})}
          />
          {mayMake && (
            <div className="relationship-add-new">
              <MakeToggler className="relationship-add-new__add-button">
                <PlusIcon />
              </MakeToggler>
            </div>
          )}
        </div>
        {AfterInput}
        <RenderCustomComponent
          CustomComponent={Description}
          Fallback={<FieldDescription description={admin?.description} path={path} />}
        />
      </div>
      {mayMake && <MakeDrawer onSave={(saved) => take(saved as unknown as Saved)} />}
      {opened.id > 0 && <OpenedRecord key={opened.times} collection={collection} id={opened.id} />}
    </div>
  )
}

export const RecordPicker = withCondition(Picker)
