import type { ReactNode } from 'react'
import { IntervieweeName } from '@/components/interview/interviewee-name'
import type { Setting } from '@/surfaces/setting'
import { Bracketed } from '@/components/ui/bracketed'
import type { Exchange } from '@/content/types'
import { quotationOf } from '@/text/quotation'

type PullQuoteBlock = Extract<Exchange, { type: 'pullQuote' }>

interface Props {
  block: PullQuoteBlock
  setting: Setting
  id?: string | undefined
  children?: ReactNode
}

/** Words of an answer, set large. The marks around them are the page's; a shortened quote says so. */
export function PullQuote({ block, setting, id, children }: Props) {
  const { t, locale } = setting
  const { words, closing } = quotationOf(block.text, locale)
  const { speaker, shortened, exchangeKey } = block
  return (
    <figure className="pull" id={id}>
      <blockquote>
        <p>
          <span className="quote-open">{t('quote.open')}</span>
          <Bracketed text={words} />
          {t('quote.close')}
          {closing}
        </p>
      </blockquote>
      {children}
      {(speaker ?? exchangeKey ?? shortened) && (
        <figcaption className="face facts">
          {speaker && (
            <span>
              <IntervieweeName interviewee={speaker} setting={setting} />
            </span>
          )}
          {shortened && <span>{t('pull.shortened')}</span>}
          {exchangeKey !== null && (
            <span>
              <a href={`#${exchangeKey}`}>{t('pull.inContext')}</a>
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
