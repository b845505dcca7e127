'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { NamePlace } from '@/cms/naming/before-publishing'

import { askBeforePublishing } from './before-publishing'
import { deskLanguage } from './desk/desk-words'
import { NamePlaces } from './name-places'

const title = {
  en: 'A name that is withheld or kept may stand here. Look at each place; it may also be somebody else’s:',
  ar: 'قد يرد هنا اسم محجوب أو محميّ. يُنظر في كل موضع، وقد يكون اسم شخص آخر:',
} as const

/** Where the newest save, its other languages and its pictures still say a name that is not to be told. It refuses nothing. */
export const NamesToLookAt = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [names, setNames] = useState<readonly NamePlace[]>([])
  useEffect(() => {
    if (id === undefined) return
    let current = true
    void askBeforePublishing(id).then((found) => {
      if (current && found) setNames(found.names)
    })
    return () => {
      current = false
    }
  }, [id, lastUpdateTime])
  if (names.length === 0) return null
  return (
    <>
      <p className="names-to-look-at">{title[deskLanguage(i18n.language)]}</p>
      <NamePlaces names={names} open={Number(id)} />
    </>
  )
}
