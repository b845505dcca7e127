'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isLocale } from '@/i18n/locales'
import { countWords } from '@/text/count-words'
import { plainText } from '@/text/plain-text'
import { readingMinutes } from '@/text/reading-minutes'
import { adminMessages } from '@/i18n/admin-messages'

import type { PartWords } from './part-words'
import type { Parts } from './parts-context'

/** In milliseconds: nobody counts at every key. */
const pause = 400

/** Of each part once, as long as nothing of it has changed. */
const counted = new WeakMap<PartWords, number>()

function wordsIn(part: PartWords): number {
  const known = counted.get(part)
  if (known !== undefined) return known
  const question = typeof part.question === 'string' ? part.question : ''
  const count = countWords(`${question} ${plainText(part.answer)}`)
  counted.set(part, count)
  return count
}

/** How long the text is by now, as it will be told to readers: questions, answers and the standfirst. */
export function CountLine({ parts: { acts, words } }: { parts: Parts }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const standfirst = useFormFields(([fields]) => fields['standfirst']?.value)
  const language = useFormFields(([fields]) => fields['language']?.value)
  const [count, setCount] = useState<{ words: number; parts: number } | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      const rows = acts.rows()
      const own = rows.filter(({ blockType }) => blockType === 'questionAnswer')
      setCount({
        parts: rows.length,
        words: own.reduce((sum, { id }) => sum + wordsIn(words.of(id)), 0),
      })
    }
    const lookSoon = () => void (timer ??= setTimeout(look, pause))
    lookSoon()
    const stop = words.subscribeAll(lookSoon)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [acts, words])
  if (!count) return <span className="parts-bar__count" />
  const all = count.words + countWords(typeof standfirst === 'string' ? standfirst : '')
  const minutes = isLocale(language) ? readingMinutes(all, language) : 1
  return (
    <span className="parts-bar__count">{t('parts.length', { words: all, parts: count.parts, minutes })}</span>
  )
}
