import { CreditList } from '@/components/credit/credit-list'
import { AgeLine } from '@/components/interview/age-line'
import { incompleteText } from '@/components/interview/incomplete-text'
import { InterviewFacts } from '@/components/interview/interview-facts'
import { TagLine } from '@/components/tag/tag-line'
import { Bracketed } from '@/components/ui/bracketed'
import type { Interview, TwoLanguages } from '@/content/types'
import { translationCredits } from '@/surfaces/credits/translation-credits'
import type { Setting } from '@/surfaces/setting'
import { EachAlone } from './each-alone'
import { Side } from './side'
import type { TwoSettings } from './two-settings'

interface Props {
  texts: TwoLanguages
  settings: TwoSettings
}

/** Both headlines with the names under them: whoever wrote once, whoever translated beside their version. */
export function TwoHeadlines({ texts: { own, other }, settings }: Props) {
  return (
    <header className="opening">
      <TagLine interview={own} setting={settings.own} />
      <div className="pair">
        <Side language={own.language}>
          <h1>
            <Bracketed text={own.headline} />
          </h1>
          <Standfirst text={own.standfirst} />
          <CreditList credits={own} setting={settings.own} />
        </Side>
        <OtherHeadline interview={other} setting={settings.other} />
      </div>
      <AgeLine years={own.yearsOld} setting={settings.own} />
      <InterviewFacts interview={own} setting={settings.own} />
      <EachAlone versions={[own, other]} />
    </header>
  )
}

function OtherHeadline({ interview, setting }: { interview: Interview; setting: Setting }) {
  const { language, headline, standfirst, incomplete } = interview
  const credits = translationCredits(interview)
  return (
    <Side language={language} second>
      <p className="headline">
        <Bracketed text={headline} />
      </p>
      <Standfirst text={standfirst} />
      {(credits.credits.length > 0 || credits.noTranslator !== null) && (
        <CreditList credits={credits} setting={setting} />
      )}
      {incomplete && <p className="face no-name">{incompleteText(incomplete, setting)}</p>}
    </Side>
  )
}

function Standfirst({ text }: { text: string | null }) {
  if (text === null) return null
  return (
    <p className="standfirst">
      <Bracketed text={text} />
    </p>
  )
}
