import type { Interview, Interviewee } from '@/content/types'
import { unnamed } from '@/surfaces/credits/unnamed'
import type { Setting } from '@/surfaces/setting'
import { withoutFootnotes } from '@/text/footnotes'

type Answer = Extract<Interview['exchanges'][number], { type: 'questionAnswer' }>

/** The exchange of this key, where it is one that somebody answers, as it is quoted: without the numbers of footnotes. */
export function answerOf({ exchanges }: Pick<Interview, 'exchanges'>, key: string): Answer | null {
  const block = exchanges.find((exchange) => exchange.key === key)
  if (block?.type !== 'questionAnswer' || block.answer.length === 0) return null
  return { ...block, answer: withoutFootnotes(block.answer) }
}

/** Who gives an answer: the one it names, else the interview's only one. */
export function speakerOf(interview: Pick<Interview, 'interviewees'>, answer: Answer): Interviewee | null {
  const [only, ...others] = interview.interviewees
  return answer.speaker ?? (others.length === 0 ? (only ?? null) : null)
}

/** A speaker as a quote names them: "Hala (name changed)". */
export function speakerText(speaker: Interviewee, setting: Pick<Setting, 't'>): string {
  const { name, protection } = speaker
  if (name === null) return unnamed(speaker, setting)
  return protection === 'pseudonym' ? `${name.text} (${setting.t('talk.pseudonym')})` : name.text
}
