import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { Begin } from './begin'

/** In place of Payload's form for what is not stored yet, which with drafts would store an empty interview each time it is opened. */
export function BeginView({ initPageResult, i18n }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  if (!req.user || !permissions.collections?.interviews?.create) redirect('/admin')
  const t = adminMessages(i18n.language)
  const list = { label: t('interviews.plural'), url: '/admin/collections/interviews' }
  return (
    <>
      <SetStepNav nav={[list, { label: t('begin.title') }]} />
      <Gutter className="desk begin">
        <h1>{t('begin.title')}</h1>
        <Begin language={adminLanguage(i18n.language)} />
      </Gutter>
    </>
  )
}
