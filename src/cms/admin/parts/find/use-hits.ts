'use client'
import { toast, useAllFormFields, useForm, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { adminMessages } from '@/i18n/admin-messages'

import { handedOver } from '../caret'
import type { Parts } from '../parts-context'
import { type Asked, type Hit, hitsIn, isSameHit, replaced } from './hits'

/** In milliseconds: the list follows what is typed, not at every key. */
const pause = 200

/** Where it stands that is looked for, as the text is now, and how to replace it there. */
export function useHits({ acts, path }: Parts, asked: Asked) {
  const [fields] = useAllFormFields()
  const { getFields } = useForm()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [looked, setLooked] = useState<unknown>(null)
  const mark = useMemo(() => ({ fields, asked }), [fields, asked])
  useEffect(() => {
    const timer = setTimeout(() => {
      setHits(hitsIn(fields, path, asked))
      setLooked(mark)
    }, pause)
    return () => clearTimeout(timer)
  }, [fields, path, asked, mark])

  const replace = useCallback(
    async (wanted: readonly Hit[] | 'all') => {
      await handedOver()
      const form = getFields()
      const now = hitsIn(form, path, asked)
      const found = wanted === 'all' ? now : now.filter((hit) => wanted.some((one) => isSameHit(one, hit)))
      if (found.length === 0) return void toast.info(t('find.gone'))
      acts.write(replaced(form, found), t('find.replaced', { count: found.length }))
    },
    [acts, asked, getFields, path, t],
  )
  return { hits, isFresh: looked === mark, replace }
}
