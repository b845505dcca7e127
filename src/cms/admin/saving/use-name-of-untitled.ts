'use client'
import { useDocumentInfo, useDocumentTitle, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { nameOfUntitled } from '@/cms/admin/list/name-of-untitled'
import { adminLanguage } from '@/i18n/admin-messages'

const textIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** Calls a text without a headline at the head of its form as lists do. Payload sets its number there whenever the headline is empty. */
export function useNameOfUntitled(): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { i18n } = useTranslation()
  const headline = useFormFields(([fields]) => textIn(fields['headline']?.value))
  const writtenIn = useFormFields(([fields]) => textIn(fields['language']?.value))
  const isUntitled =
    collectionSlug === 'interviews' && id !== undefined && headline === '' && writtenIn !== ''
  const name = isUntitled ? nameOfUntitled(writtenIn, null, adminLanguage(i18n.language)) : null
  useEffect(() => {
    if (name === null || title === name) return
    // Payload's own effect comes after this one: of two in one turn its number would be the last.
    const timer = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(timer)
  }, [name, title, setDocumentTitle])
}
