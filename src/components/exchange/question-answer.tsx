import type { Setting } from '@/house-style/setting'
import { Bracketed } from '@/components/ui/bracketed'
import { RichBlocks } from '@/components/ui/rich-blocks'
import { ShareMenu } from '@/components/share/share-menu'
import type { Exchange, Interview } from '@/content/types'
import { SpeakerName } from './speaker-name'

type QuestionAnswerBlock = Extract<Exchange, { type: 'questionAnswer' }>

interface Props {
  block: QuestionAnswerBlock
  interview: Interview
  setting: Setting
}

/** The question is a voice, the answer is the text; the number in the margin is the link to both. */
export function QuestionAnswer({ block, interview, setting }: Props) {
  const { key, question, answer, speaker } = block
  return (
    <div className={question === null ? 'exchange follows' : 'exchange'} id={key}>
      {question === null ? (
        <PassageLink passage={key} setting={setting} />
      ) : (
        <h2 className="question">
          <QuestionLink block={block} setting={setting} />
          <span>
            <Bracketed text={question} />
          </span>
        </h2>
      )}
      <div className="answer">
        {speaker && <SpeakerName speaker={speaker} setting={setting} />}
        <RichBlocks text={answer} headings="h3" />
      </div>
      {answer.length > 0 && <ShareMenu block={block} interview={interview} setting={setting} />}
    </div>
  )
}

function QuestionLink({ block: { key, number }, setting }: { block: QuestionAnswerBlock; setting: Setting }) {
  if (number === null) return <PassageLink passage={key} setting={setting} />
  return (
    <a className="no" href={`#${key}`}>
      <span className="unseen">{setting.t('exchange.question')} </span>
      {setting.t('exchange.number', { number })}
    </a>
  )
}

function PassageLink({ passage, setting }: { passage: string; setting: Setting }) {
  return (
    <a className="no" href={`#${passage}`} aria-label={setting.t('exchange.link')}>
      <span aria-hidden="true" className="mark" />
    </a>
  )
}
