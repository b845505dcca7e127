'use client'
import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { localeOf, type Locale } from '@/i18n/locales'

import { canBePutBack, type KeptUnit, stillUnsaved, unitsOf, withPutBack } from './kept-units'
import { newestSave } from './newest-save'
import { openForms } from './open-forms'
import { sendSave } from './send-save'
import { nameOfUnit, textOfUnit } from './unit-text'
import type { SavedForm } from './use-open-form'
import { dropForeignWords, shelfOf, wordsOf } from './words-kept'

interface Offer {
  name: string
  at: number
  units: KeptUnit[]
}

interface Props {
  open: SavedForm
  id: string
  userId: number | string
}

/** What a page that has just gone away has sent along needs a moment to arrive. */
const arrival = 1200
/** Until it is looked again: for what another window still has in hand, and where nothing could be read. */
const lookPause = 5000

const moment = (at: number, language: Locale) =>
  new Intl.DateTimeFormat(localeOf(language).formatting, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

/** Offers the words that an earlier form of this text could not save, until they are put back or thrown away. */
export function KeptOffer({ open, id, userId }: Props) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const { setData } = useDocumentInfo()
  const { reset } = useForm()
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const [left, setLeft] = useState<readonly KeptUnit[]>([])
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const shelf = shelfOf(window)
    if (!shelf) return
    dropForeignWords(shelf, userId, Date.now())
    const forms = openForms(id, open.mark)
    let isLeft = false
    let timer: ReturnType<typeof setTimeout> | undefined
    /** Whether nothing is left that a later look could find. */
    const look = async (): Promise<boolean> => {
      const kept = wordsOf(shelf, userId, id).filter(({ name }) => !name.endsWith(`:${open.mark}`))
      if (kept.length === 0) return true
      const others = await forms.ask()
      const closed = kept.filter(({ name }) => !others.some((other) => name.endsWith(`:${other}`)))
      if (closed.length === 0) return false
      await new Promise((resolve) => setTimeout(resolve, arrival))
      const newest = await newestSave(id)
      if (isLeft) return true
      const found = closed.map(({ name, words }) => {
        const units = stillUnsaved(unitsOf(words), newest)
        return { name, at: words.at, units }
      })
      for (const { name, units } of found) if (units.length === 0) shelf.removeItem(name)
      setOffers(found.filter(({ units }) => units.length > 0))
      // The page was made before what the last one sent along had arrived.
      if (Number(newest['revision'] ?? 0) > open.basedOn() && open.isStored()) {
        setData(newest)
        await reset(newest)
      }
      return closed.length === kept.length
    }
    const lookOn = async () => {
      const isDone = await look().catch(() => false)
      if (!isDone && !isLeft) timer = setTimeout(() => void lookOn(), lookPause)
    }
    void lookOn()
    return () => {
      isLeft = true
      clearTimeout(timer)
      forms.close()
    }
  }, [open, id, userId, setData, reset])

  const drop = ({ name }: Offer) => {
    shelfOf(window)?.removeItem(name)
    setOffers((all) => all.filter((offer) => offer.name !== name))
  }
  const putBack = async (offer: Offer) => {
    const isFree = (await open.saveNow()) && open.isStored()
    setFailed(!isFree)
    // The form is filled anew below: what is only in it must not go with that.
    if (!isFree) return
    const newest = await newestSave(id)
    const free = offer.units.filter((unit) => canBePutBack(unit, newest))
    const body = { ...withPutBack(free, newest), revision: newest['revision'] ?? null, _status: 'draft' }
    const outcome = await sendSave({ id, body, language: i18n.language, userId })
    if (outcome.kind !== 'stored') throw new Error('They could not be put back.')
    setData(outcome.doc)
    await reset(outcome.doc)
    setLeft(offer.units.filter((unit) => !free.includes(unit)))
    drop(offer)
  }
  const units = (list: readonly KeptUnit[]) => (
    <ul>
      {list.map((unit) => (
        <li key={`${unit.name} ${unit.part?.id ?? ''}`}>
          <strong>{nameOfUnit(unit, t)}</strong>
          <p className="saving-words" dir="auto">
            {textOfUnit(unit) || t('saving.keptWords.wordless')}
          </p>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {offers.map((offer) => (
        <section key={offer.name} className="saving-kept" aria-label={t('saving.keptWords.title')}>
          <p role="status">{t('saving.keptWords.intro', { time: moment(offer.at, language) })}</p>
          <details>
            <summary>{t('saving.keptWords.show')}</summary>
            {units(offer.units)}
          </details>
          {failed && <p role="alert">{t('saving.keptWords.failed')}</p>}
          <p className="saving-acts">
            <button type="button" onClick={() => void putBack(offer).catch(() => setFailed(true))}>
              {t('saving.keptWords.putBack')}
            </button>
            <button type="button" onClick={() => drop(offer)}>
              {t('saving.keptWords.throwAway')}
            </button>
          </p>
        </section>
      ))}
      {left.length > 0 && (
        <section className="saving-kept" aria-label={t('saving.keptWords.title')}>
          <p role="status">{t('saving.keptWords.changed')}</p>
          {units(left)}
          <p className="saving-acts">
            <button type="button" onClick={() => setLeft([])}>
              {t('saving.keptWords.seen')}
            </button>
          </p>
        </section>
      )}
    </>
  )
}
