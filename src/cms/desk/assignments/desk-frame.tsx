import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { MarkPage } from '@/cms/admin/page-mark'
import { deskPaths } from '@/cms/desk/desk-paths'
import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  view: AdminViewServerProps
  title: string
  /** The way that led here, besides the desk itself. */
  at?: { label: string; url: string }
  children: ReactNode
}

/** A page of the desk in the admin's own frame; for people who are signed in only. */
export function DeskFrame({ view, title, at, children }: Props) {
  const { initPageResult, params, searchParams, payload, i18n } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(deskPaths.desk())}`)
  const nav = [
    { label: adminMessages(i18n.language)('desk.title'), url: deskPaths.desk() },
    ...(at ? [at] : []),
  ]
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={nav} />
      <MarkPage mark="on-desk" />
      <main>
        <Gutter className="desk">
          <h1>{title}</h1>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
