import type { ReactNode } from 'react'
import { CaptionedPicture } from '@/components/picture/captioned-picture'
import type { Exchange, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { BehindLine } from './behind-line'
import { Narration } from './narration'
import { PullQuote } from './pull-quote'
import { QuestionAnswer } from './question-answer'
import { TranslatorNote } from './translator-note'

interface Props {
  block: Exchange
  interview: Pick<Interview, 'madeFrom'>
  setting: Setting
  /** Where the part itself is what a link leads to. */
  id?: string | undefined
  /** What is offered below its words. */
  children?: ReactNode
}

/** A part of an interview as it reads, and what is to be known of its translation. */
export function PartText({ block, interview, setting, id, children }: Props) {
  const behind = <BehindLine part={block} madeFrom={interview.madeFrom} setting={setting} />
  switch (block.type) {
    case 'questionAnswer':
      return (
        <QuestionAnswer block={block} setting={setting} id={id}>
          {behind}
          {children}
        </QuestionAnswer>
      )
    case 'narration':
      return (
        <Narration block={block} setting={setting} id={id}>
          {behind}
          {children}
        </Narration>
      )
    case 'translatorNote':
      return <TranslatorNote block={block} setting={setting} id={id} />
    case 'pullQuote':
      return (
        <PullQuote block={block} setting={setting} id={id}>
          {behind}
        </PullQuote>
      )
    case 'figure':
      return (
        <CaptionedPicture
          picture={block.picture}
          caption={block.caption}
          id={id}
          className="figure"
          shown="(min-width: 48rem) 42rem, 100vw"
          setting={setting}
        >
          {behind}
        </CaptionedPicture>
      )
    default:
      return block satisfies never
  }
}
