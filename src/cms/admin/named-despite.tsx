'use client'
import { useForm, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { deskDate } from '@/cms/desk/desk-date'
import type { NamedDespite } from '@/editions/withdrawn-names'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'
import type { Interview } from '@/payload-types'

import { recordName } from './pickers/record-label'
import { useRecords } from './pickers/use-records'
import { quietUpdate } from './saving/quiet-update'
import { showField } from './show-field'
import { SureDialog } from './sure-dialog'

interface Props {
  named: NamedDespite
  interview: Partial<Interview>
}

function personOf(
  { list, row }: NamedDespite,
  interview: Partial<Interview>,
): { collection: string; id: number } {
  const person =
    list === 'interviewees' ? interview.interviewees?.[row]?.speaker : interview[list]?.[row]?.person
  return { collection: list === 'interviewees' ? 'speakers' : list, id: Number(person) }
}

/** Somebody who is named although their name was withdrawn: it is for an editor to say that they are to be. */
export function NamedDespiteLine({ named, interview }: Props) {
  const { list, row, withdrawn, isAnswered } = named
  const { i18n } = useTranslation()
  const { dispatchFields, setModified } = useForm()
  // The form is filled with what is published when that has come: what is changed meanwhile would be lost.
  const isPublishing = useFormProcessing()
  const [isAsking, setIsAsking] = useState(false)
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const { collection, id } = personOf(named, interview)
  const known = useRecords(collection, [id], undefined).known.get(id)
  const about = {
    name: isolated(known ? recordName(known, language) : '…'),
    day: deskDate(withdrawn.at, language),
    by: t(`withdrawn.by.${withdrawn.by}`),
  }
  const at = `${list}.${String(row)}`
  const set = (values: Readonly<Record<string, unknown>>) => {
    quietUpdate(
      dispatchFields,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [`${at}.${name}`, value])),
    )
    setModified(true)
    setIsAsking(false)
  }
  const withhold = () =>
    set({
      ...(list === 'interviewees' ? { nameWithheld: true } : { creditedAs: 'withheld' }),
      withheldBy: withdrawn.by,
      namedDespite: null,
    })
  return (
    <li>
      <button
        type="button"
        onClick={() => showField(`${at}.${list === 'interviewees' ? 'speaker' : 'person'}`)}
      >
        {t('withdrawn.named', about)}
      </button>{' '}
      {isAnswered ? (
        t('withdrawn.answered')
      ) : (
        <button
          type="button"
          className="desk-button"
          disabled={isPublishing}
          onClick={() => setIsAsking(true)}
        >
          {t('withdrawn.name')}
        </button>
      )}{' '}
      <button type="button" className="desk-button" disabled={isPublishing} onClick={withhold}>
        {t('withdrawn.withhold')}
      </button>
      {isAsking && (
        <SureDialog
          title={t('withdrawn.name.title')}
          confirm={t('withdrawn.name.go')}
          cancel={t('withdrawn.name.cancel')}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => set({ namedDespite: withdrawn.at })}
        >
          <p>{t('withdrawn.name.text', about)}</p>
        </SureDialog>
      )}
    </li>
  )
}
