import type { MailTroubles as Troubles } from './mail-troubles'

import { deskDate } from '@/cms/desk/desk-date'
import { deskPaths } from '@/cms/desk/desk-paths'
import type { DeskLanguage } from '@/cms/desk/desk-words'

const words = {
  en: {
    title: 'Mail that does not arrive',
    refused: 'refused',
    correct:
      'These addresses are refused for good. Open a login to correct its address; the notices are on the desk.',
    server: 'No mail has gone out since',
    tries: 'It is tried again by itself; MAIL_SERVER is set where Dragoman is started.',
    reasons: {
      ETLS: 'The mail server offers no encryption (STARTTLS), or its certificate cannot be trusted.',
      EAUTH: 'The mail server does not accept the name and password.',
      away: 'The mail server cannot be reached.',
      refuses: 'The mail server refuses what this site sends.',
    },
  },
  ar: {
    title: 'بريد لا يصل',
    refused: 'مرفوض',
    correct: 'هذه العناوين مرفوضة نهائيًا. يُصحَّح العنوان في صفحة الحساب، والإشعارات باقية في المكتب.',
    server: 'لم تخرج أي رسالة منذ',
    tries: 'تُعاد المحاولة تلقائيًا. أما MAIL_SERVER فيُضبط حيث يُشغَّل Dragoman.',
    reasons: {
      ETLS: 'خادم البريد لا يتيح التشفير (STARTTLS)، أو أن شهادته غير موثوقة.',
      EAUTH: 'خادم البريد لا يقبل الاسم وكلمة المرور.',
      away: 'تعذر الوصول إلى خادم البريد.',
      refuses: 'خادم البريد يرفض ما يرسله هذا الموقع.',
    },
  },
} as const

function reasonFor(code: string): keyof (typeof words)['en']['reasons'] {
  if (/^(?:ETLS|EREQUIRETLS)\b/.test(code)) return 'ETLS'
  if (/^(?:EAUTH|ENOAUTH|EOAUTH2)\b|\b53[0458]\b/.test(code)) return 'EAUTH'
  return /\d{3}/.test(code) ? 'refuses' : 'away'
}

/** For administrators: whom mail does not reach, and whether the mail server takes any. */
export function MailTroubles({ troubles, language }: { troubles: Troubles; language: DeskLanguage }) {
  const { server, refused } = troubles
  if (!server && refused.length === 0) return null
  const said = words[language]
  return (
    <section aria-labelledby="desk-mail" className="desk-section">
      <h2 id="desk-mail">{said.title}</h2>
      {server && (
        <p className="desk-complaint">
          {said.server} <time dateTime={server.since}>{deskDate(server.since, language)}</time>.{' '}
          {said.reasons[reasonFor(server.code)]} <bdi dir="ltr">({server.code})</bdi> {said.tries}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>{said.correct}</p>
          <ul>
            {refused.map(({ id, name, code, at }) => (
              <li key={id}>
                <a href={deskPaths.user(id)}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span className="desk-quiet">
                  {said.refused} <time dateTime={at}>{deskDate(at, language)}</time>{' '}
                  <bdi dir="ltr">({code})</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
