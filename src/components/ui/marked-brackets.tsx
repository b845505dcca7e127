import type { BracketMark } from '@/text/brackets'
import type { MessageKey } from '@/i18n/messages'
import type { Setting } from '@/surfaces/setting'
import { Bracketed } from './bracketed'

const names = {
  insertion: 'bracket.insertion',
  omission: 'bracket.omission',
  unclear: 'bracket.unclear',
  redaction: 'bracket.redaction',
  note: 'bracket.note',
} as const satisfies Record<BracketMark, MessageKey>

/** Words in brackets of which an editor has said what they are: read aloud before them, where they begin. */
export function MarkedBrackets({
  text,
  mark,
  setting,
}: {
  text: string
  mark: BracketMark
  setting: Setting
}) {
  return (
    <span data-mark={mark}>
      {text.startsWith('[') && (
        <span className="unseen" lang={setting.locale}>
          {setting.t(names[mark])}{' '}
        </span>
      )}
      <Bracketed text={text} />
    </span>
  )
}
