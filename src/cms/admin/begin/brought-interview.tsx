import type { Reading } from '@/cms/bringing/reading'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

/** The interview as it would be stored. */
export function BroughtInterview({ reading, language }: { reading: Reading; language: Locale }) {
  const t = adminMessages(language)
  return (
    <>
      {reading.headline === '' ? (
        <p className="desk-complaint">{t('bringing.noHeadline')}</p>
      ) : (
        <h4 dir="auto" className="review__headline">
          {reading.headline}
        </h4>
      )}
      {reading.standfirst?.split('\n\n').map((words, n) => (
        <p key={n} dir="auto" className="desk-quiet">
          {words}
        </p>
      ))}
      {reading.exchanges.length === 0 && <p className="desk-complaint">{t('bringing.noExchanges')}</p>}
      {reading.exchanges.map(({ line, question, speaker, paragraphs }) => (
        <div key={line} className="review__exchange">
          {question !== null && (
            <p dir="auto" className="review__question">
              <a href={`#line-${String(line)}`}>{question}</a>
            </p>
          )}
          {speaker !== null && (
            <p dir="auto" className="review__speaker">
              {speaker}
            </p>
          )}
          {paragraphs.map((words, n) => (
            <p key={n} dir="auto">
              {words}
            </p>
          ))}
        </div>
      ))}
      {reading.people.map(({ line, name, bio }) => (
        <div key={line} className="review__person">
          <p dir="auto">
            <strong>{name}</strong>
          </p>
          {bio.map((words, n) => (
            <p key={n} dir="auto">
              {words}
            </p>
          ))}
        </div>
      ))}
    </>
  )
}
