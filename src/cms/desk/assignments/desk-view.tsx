import type { AdminViewServerProps } from 'payload'

import { boardRows } from './board-rows'
import { deskViewer } from './desk-assignments'
import { type DeskList, deskLists, listAssignments } from './list-assignments'
import { countUnread, listNotices } from '@/cms/desk/notices/list-notices'
import { mailTroubles } from '@/cms/desk/notices/mail-troubles'
import { isLocale } from '@/i18n/locales'
import { states } from '@/newsroom/translation/assignment-actions'

import { BoardTable } from './board-table'
import { DeskFilters } from './desk-filters'
import { DeskFrame } from './desk-frame'
import { DeskSection } from './desk-section'
import { MailTroubles } from '@/cms/desk/notices/mail-troubles-list'
import { NoticeList } from '@/cms/desk/notices/notice-list'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

/** The translation desk: for editors originals by languages, for translators what is theirs and what waits for them. */
export async function DeskView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = adminLanguage(view.i18n.language)
  const asked = view.searchParams ?? {}
  const viewer = req.user ? await deskViewer(req) : null
  const t = adminMessages(language)
  const title = t('desk.title')
  if (!viewer)
    return (
      <DeskFrame view={view} title={title}>
        <p>{t('desk.unlinked')}</p>
      </DeskFrame>
    )
  const list = deskLists.find((name) => name === asked['list']) ?? null
  const state = states.find((name) => name === asked['state']) ?? null
  const chosen = isLocale(asked['language']) ? asked['language'] : null
  const before = Number.isSafeInteger(Number(asked['before'])) ? Number(asked['before']) || null : null
  const filtered = list !== null || state !== null || chosen !== null
  const query = { state, language: chosen }
  const section = async (name: DeskList | null) => {
    const page = await listAssignments({ list: name, state, language: chosen, before }, viewer, req)
    return <DeskSection list={name} page={page} query={query} language={language} />
  }
  const unread = await countUnread(req)
  const board = !filtered && viewer.staff ? await boardRows(before, viewer, req) : null
  return (
    <DeskFrame view={view} title={title}>
      <DeskFilters list={list} state={state} chosen={chosen} staff={viewer.staff} language={language} />
      {unread > 0 && (
        <p className="desk-jump">
          <a href="#desk-notices">{t('desk.unread', { count: unread })}</a>
        </p>
      )}
      <div className="desk-columns">
        <div>
          {board && <BoardTable {...board} language={language} />}
          {filtered && (await section(list))}
          {!filtered && !viewer.staff && (
            <>
              {await section('mine')}
              {await section('waiting')}
            </>
          )}
        </div>
        <div>
          <NoticeList notices={await listNotices(viewer, req)} />
          <MailTroubles troubles={await mailTroubles(req)} language={language} />
        </div>
      </div>
    </DeskFrame>
  )
}
