import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { deskLanguage } from '@/cms/desk/desk-words'

import { Begin } from './begin'
import { beginWords } from './begin-words'

/** In place of Payload's form for what is not stored yet, which with drafts would store an empty interview each time it is opened. */
export function BeginView({ initPageResult, i18n }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  if (!req.user || !permissions.collections?.interviews?.create) redirect('/admin')
  const language = deskLanguage(i18n.language)
  const { title, all } = beginWords[language]
  const list = { label: all, url: '/admin/collections/interviews' }
  return (
    <>
      <SetStepNav nav={[list, { label: title }]} />
      <Gutter className="desk begin">
        <h1>{title}</h1>
        <Begin language={language} />
      </Gutter>
    </>
  )
}
