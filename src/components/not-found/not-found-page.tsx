import { formattingTag } from '@/i18n/formatting-tag'
import { locales, type Locale } from '@/i18n/locales'
import { messagesIn } from '@/i18n/messages'
import { routes } from '@/lib/routes'

/** Says it in the language of the address, or in every language of the house where it names none. */
export function NotFoundPage({ language }: { language?: Locale }) {
  const said = locales.filter(({ code }) => language === undefined || code === language)
  return (
    <main className="not-found" id="main">
      {said.map(({ code, direction }, place) => {
        const t = messagesIn(code, formattingTag(code, 'western'))
        const Heading = place === 0 ? 'h1' : 'h2'
        return (
          <section key={code} lang={code} dir={direction}>
            <p className="sign-404" aria-hidden="true">
              {t('quote.open')}
              <span>404</span>
              {t('quote.close')}
            </p>
            <Heading className="page-title">{t('notFound.title')}</Heading>
            <p>{t('notFound.text')}</p>
            <p className="bar">
              <a href={routes.interviews(code)}>{t('notFound.toInterviews')}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
