import type { NoticeKind } from '@/cms/desk/notices/notice-kinds'
import { env } from '@/env'
import { routes } from '@/lib/routes'
import { adminMessages, inEachLanguage } from '@/i18n/admin-messages'

import { type Letter, letterOf } from './letter'

const several = {
  en: 'New notices on the translation desk',
  ar: 'إشعارات جديدة في مكتب الترجمة',
} as const

/** One letter for all that somebody is to be told by now: what happened and how often, never to which text or person. */
export function noticeLetter(kinds: readonly NoticeKind[]): Letter {
  const counts = new Map<NoticeKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const different = [...counts.keys()]
  const first = different.find((kind) => kind === 'sourceChangedUrgent') ?? different[0]
  const isOne = different.length === 1 || first === 'sourceChangedUrgent'
  const linesIn = (language: 'en' | 'ar') =>
    [...counts].map(
      ([kind, n]) =>
        `${adminMessages(language)(`notices.subject.${kind}`)}${n > 1 ? ` (${String(n)})` : ''}.`,
    )
  return letterOf({
    subject: isOne && first ? inEachLanguage(`notices.subject.${first}`) : several,
    lines: { en: linesIn('en'), ar: linesIn('ar') },
    address: env.serverUrl + routes.translationDesk,
    closing: {
      en: ['You can turn such mail off in your account.'],
      ar: ['يمكن إيقاف هذه الرسائل من إعدادات الحساب.'],
    },
  })
}
