import { PartText } from '@/components/exchange/part-text'
import type { Exchange, Interview, TwoLanguages } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import type { AlignedParts } from '@/newsroom/translation/align-parts'
import { OnlyCaption } from './only-caption'
import { Side } from './side'
import type { TwoSettings } from './two-settings'

interface Props {
  row: AlignedParts<Exchange>
  texts: TwoLanguages
  settings: TwoSettings
}

/** What belongs together of both versions. Every key of theirs leads here. */
export function AlignedRow({ row, texts, settings }: Props) {
  const { own, other } = row
  const first = (own[0] ?? other[0])?.key
  const ownKeys = own.map(({ key }) => key)
  return (
    <div className="pair" id={first}>
      {own.length > 0 ? (
        <Side language={texts.own.language}>
          {own.map((part) => (
            <PartText
              key={part.key}
              block={part}
              interview={texts.own}
              setting={settings.own}
              id={part.key === first ? undefined : part.key}
            />
          ))}
        </Side>
      ) : (
        <NotThere of={texts.own} parts={other} setting={settings.own} />
      )}
      {other.length > 0 ? (
        <Side language={texts.other.language} second>
          {other.map((part) => {
            const id = part.key === first || ownKeys.includes(part.key) ? undefined : part.key
            return part.type === 'figure' && ownKeys.includes(part.key) ? (
              <OnlyCaption key={part.key} block={part} interview={texts.other} setting={settings.other} />
            ) : (
              <PartText
                key={part.key}
                block={part}
                interview={texts.other}
                setting={settings.other}
                id={id}
              />
            )
          })}
        </Side>
      ) : (
        <NotThere of={texts.other} parts={own} setting={settings.own} />
      )}
    </div>
  )
}

interface NotThereProps {
  /** The version without these parts. */
  of: Pick<Interview, 'language'>
  parts: readonly Exchange[]
  setting: Setting
}

/** Of a translator's note nobody expects another version to have one. */
function NotThere({ of, parts, setting }: NotThereProps) {
  if (parts.every(({ type }) => type === 'translatorNote')) return null
  const { t, languageAdjective } = setting
  return (
    <p className="side face no-name">{t('both.missing', { language: languageAdjective(of.language) })}</p>
  )
}
