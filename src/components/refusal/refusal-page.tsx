import { formattingTag } from '@/i18n/formatting-tag'
import { locales, type Locale } from '@/i18n/locales'
import { messagesIn } from '@/i18n/messages'
import { routes } from '@/lib/routes'

/** Why there is no page: nothing is at its address, or it could not be put together. */
type Why = 'missing' | 'failed'
/** An address that says nothing is that of the page itself, with all that was asked. */
const here = ''
const signs = { missing: '404', failed: '503' } as const satisfies Record<Why, string>

/** Says it in the language of the address, or in every language of the house where it names none. */
export function RefusalPage({ why, language }: { why: Why; language?: Locale }) {
  const said = locales.filter(({ code }) => language === undefined || code === language)
  return (
    <main className="refusal" id="main">
      {said.map(({ code, direction }, place) => {
        const t = messagesIn(code, formattingTag(code, 'western'))
        const Heading = place === 0 ? 'h1' : 'h2'
        return (
          <section key={code} lang={code} dir={direction}>
            <p className="refusal-sign" aria-hidden="true">
              {t('quote.open')}
              <span>{signs[why]}</span>
              {t('quote.close')}
            </p>
            <Heading className="page-title">{t(`refusal.${why}.title`)}</Heading>
            <p>{t(`refusal.${why}.text`)}</p>
            <p className="bar">
              {why === 'missing' ? (
                <a href={routes.interviews(code)}>{t('refusal.missing.on')}</a>
              ) : (
                <a href={here}>{t('refusal.failed.on')}</a>
              )}
            </p>
          </section>
        )
      })}
    </main>
  )
}
