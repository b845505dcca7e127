import type { ReactNode } from 'react'
import { awaitedWords } from '@/surfaces/part-words'
import type { Setting } from '@/surfaces/setting'
import { Bracketed } from '@/components/ui/bracketed'
import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Exchange } from '@/content/types'
import { SpeakerName } from './speaker-name'

type QuestionAnswerBlock = Extract<Exchange, { type: 'questionAnswer' }>

interface Props {
  block: QuestionAnswerBlock
  setting: Setting
  id?: string | undefined
  children?: ReactNode
}

/** The question is a voice, the answer is the text; the number in the margin is the link to both. */
export function QuestionAnswer({ block, setting, id, children }: Props) {
  const { answer, speaker } = block
  const awaited = awaitedWords(block, setting)
  return (
    <div className={classOf(block)} id={id}>
      <Question block={block} setting={setting} />
      <div className="answer">
        {speaker && <SpeakerName speaker={speaker} setting={setting} />}
        {awaited !== null && <p className="face no-name">{awaited}</p>}
        <RichBlocks text={answer} headings="h3" setting={setting} />
      </div>
      {children}
    </div>
  )
}

/** A question without words, because they are still to come, begins an exchange all the same. */
function classOf({ question, number }: QuestionAnswerBlock): string {
  if (question !== null) return 'exchange'
  return number === null ? 'exchange follows' : 'exchange bare'
}

/** Its words, or where they are still to come its number alone. */
function Question({ block, setting }: { block: QuestionAnswerBlock; setting: Setting }) {
  const { question } = block
  if (question === null) return <ExchangeLink block={block} setting={setting} />
  return (
    <h2 className="question">
      <ExchangeLink block={block} setting={setting} />
      <span>
        <Bracketed text={question} />
      </span>
    </h2>
  )
}

function ExchangeLink({ block: { key, number }, setting }: { block: QuestionAnswerBlock; setting: Setting }) {
  const { t } = setting
  if (number === null)
    return (
      <a className="no" href={`#${key}`} aria-label={t('exchange.link')}>
        <span aria-hidden="true" className="mark" />
      </a>
    )
  return (
    <a className="no" href={`#${key}`}>
      <span className="unseen">{t('exchange.question')} </span>
      {t('exchange.number', { number })}
    </a>
  )
}
