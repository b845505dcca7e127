import type { NoticeKind } from '@/cms/desk/notices/notice-kinds'
import { env } from '@/env'
import { adminMessages } from '@/i18n/admin-messages'
import { routes } from '@/lib/routes'

import { type Letter, letterOf } from './letter'

/** One letter for all that somebody is to be told by now: what happened and how often, never to which text or person. */
export function noticeLetter(kinds: readonly NoticeKind[]): Letter {
  const counts = new Map<NoticeKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const different = [...counts.keys()]
  const first = different.find((kind) => kind === 'sourceChangedUrgent') ?? different[0]
  const isOne = different.length === 1 || first === 'sourceChangedUrgent'
  return letterOf(env.serverUrl + routes.translationDesk, (language) => {
    const t = adminMessages(language)
    const subjectOf = (kind: NoticeKind) => t(`notices.subject.${kind}`)
    return {
      subject: isOne && first ? subjectOf(first) : t('letters.notices.several'),
      lines: [...counts].map(([kind, n]) => `${subjectOf(kind)}${n > 1 ? ` (${String(n)})` : ''}.`),
      closing: [t('letters.notices.closing')],
    }
  })
}
