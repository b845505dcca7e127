import { InterviewContents } from '@/components/interview/interview-contents'
import { InterviewNotes } from '@/components/interview/interview-notes'
import { InterviewPeople } from '@/components/interview/interview-people'
import { PrintSource } from '@/components/interview/print-source'
import type { TwoLanguages } from '@/content/types'
import { translationCredits } from '@/surfaces/credits/translation-credits'
import { alignParts } from '@/newsroom/translation/align-parts'
import { lastPlace } from '@/newsroom/translation/last-place'
import { AlignedRow } from './aligned-row'
import { EachAlone } from './each-alone'
import { Side } from './side'
import { TwoHeadlines } from './two-headlines'
import type { TwoSettings } from './two-settings'

interface Props {
  texts: TwoLanguages
  settings: TwoSettings
}

/** An interview in two languages: beside each other where there is room, else one below the other. */
export function TwoLanguagesPage({ texts, settings }: Props) {
  const { own, other } = texts
  const rows = alignParts(own.exchanges, other.exchanges)
  return (
    <div className="interview both">
      <article>
        <TwoHeadlines texts={texts} settings={settings} />
        <InterviewContents interview={own} setting={settings.own} />
        <div className="text" id="questions">
          {rows.map((row) => (
            <AlignedRow key={(row.own[0] ?? row.other[0])?.key} row={row} texts={texts} settings={settings} />
          ))}
        </div>
        <InterviewNotes exchanges={own.exchanges} setting={settings.own} />
        <Side language={other.language}>
          <InterviewNotes exchanges={other.exchanges} setting={settings.other} />
        </Side>
        <EachAlone versions={[own, other]} at={lastPlace(own.exchanges)} />
        <InterviewPeople credits={own} setting={settings.own} />
        <Side language={other.language}>
          <InterviewPeople
            credits={translationCredits(other)}
            setting={settings.other}
            id={`people-${other.language}`}
          />
        </Side>
        <PrintSource interview={own} setting={settings.own} />
      </article>
      <script type="module" async src="/scripts/keep-place.mjs" />
    </div>
  )
}
