'use client'
import { useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { isLocale } from '@/i18n/locales'
import { adminMessages } from '@/i18n/admin-messages'

import type { Parts } from '../parts-context'
import { rowId } from '../show-part'
import { HitList } from './hit-list'
import type { Asked, Hit } from './hits'
import { useHits } from './use-hits'

const nothing = { words: '', instead: '', exactly: false, wholeWords: false, quotes: false }

/** How many of the places are not in the window. */
function outOfSight(hits: readonly Hit[], list: string): number {
  const isSeen = (path: string): boolean => {
    const at = path.split('.')[1]
    const place =
      at === undefined
        ? document.getElementById(`field-${path}`)
        : document.getElementById(rowId(list, Number(at)))
    const box = place?.getBoundingClientRect()
    return box !== undefined && box.bottom > 0 && box.top < window.innerHeight
  }
  const seen = new Map<string, boolean>()
  return hits.filter(({ path }) => {
    const known = seen.get(path) ?? isSeen(path)
    seen.set(path, known)
    return !known
  }).length
}

function OpenPanel({ parts, close }: { parts: Parts; close: () => void }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const language = useFormFields(([fields]) => fields['language']?.value)
  const [form, setForm] = useState(nothing)
  const panel = useRef<HTMLDivElement>(null)
  const asked = useMemo((): Asked => {
    const { quotes, ...looking } = form
    return quotes && isLocale(language) ? { kind: 'quotes', language } : { kind: 'words', ...looking }
  }, [form, language])
  const { hits, isFresh, replace } = useHits(parts, asked)
  const replaceOne = useCallback((hit: Hit) => void replace([hit]), [replace])
  useEffect(() => {
    const own = panel.current
    // What is looked for is not written into the text: nobody has to save it.
    const stop = (event: Event) => event.stopPropagation()
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
      // Enter would send the form.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    }
    own?.addEventListener('beforeinput', stop)
    own?.addEventListener('keydown', pressed)
    return () => {
      own?.removeEventListener('beforeinput', stop)
      own?.removeEventListener('keydown', pressed)
    }
  }, [close])
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  const text = (name: 'words' | 'instead', label: string) => (
    <label>
      {label}
      <input
        type="text"
        dir="auto"
        value={form[name]}
        disabled={form.quotes}
        onChange={({ target }) => setForm((now) => ({ ...now, [name]: target.value }))}
      />
    </label>
  )
  const tick = (name: 'exactly' | 'wholeWords' | 'quotes', label: string) => (
    <label>
      <input
        type="checkbox"
        checked={form[name]}
        disabled={form.quotes && name !== 'quotes'}
        onChange={({ target }) => setForm((now) => ({ ...now, [name]: target.checked }))}
      />{' '}
      {label}
    </label>
  )
  const isAsked = form.quotes || form.words !== ''
  const hidden = isAsked ? outOfSight(hits, parts.path) : 0
  const fields = new Set(hits.map(({ path }) => path)).size
  const places = [
    t('find.places', { count: hits.length, fields }),
    ...(hidden > 0 ? [t('find.outOfSight', { count: hidden })] : []),
  ]
  return (
    <div ref={panel} className="find-panel" role="search" aria-label={t('find.open')}>
      <div className="find-panel__row">
        {text('words', t('find.find'))}
        {!parts.readOnly && text('instead', t('find.instead'))}
        <button type="button" onClick={close}>
          {t('find.close')}
        </button>
      </div>
      <div className="find-panel__row">
        {tick('exactly', t('find.exactly'))}
        {tick('wholeWords', t('find.wholeWords'))}
        {!parts.readOnly && tick('quotes', t('find.quotes'))}
      </div>
      <p role="status">
        {isAsked && isFresh && (hits.length === 0 ? t('find.none') : places.join(' · '))}
        {!isAsked && t('find.scope')}
      </p>
      {isAsked && hits.length > 0 && (
        <>
          <HitList hits={hits} replace={parts.readOnly ? null : replaceOne} />
          {!parts.readOnly && (
            <button type="button" disabled={!isFresh} onClick={() => void replace('all')}>
              {t('find.all', { count: hits.length })}
            </button>
          )}
        </>
      )}
    </div>
  )
}

/** Ctrl+H, or its button: words of the whole text are found, and replaced where somebody says so. */
export function FindPanel({ parts }: { parts: Parts }) {
  const { formRef } = useForm()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event
      const isOurs = target === document.body || (target instanceof Node && formRef.current.contains(target))
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.code !== 'KeyH' || !isOurs) return
      event.preventDefault()
      setIsOpen(true)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [formRef])
  const close = useCallback(() => {
    setIsOpen(false)
    button.current?.focus()
  }, [])
  return (
    <>
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('find.open')}
      </button>
      {isOpen && <OpenPanel parts={parts} close={close} />}
    </>
  )
}
