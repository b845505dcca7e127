import { CreditList } from '@/components/credit/credit-list'
import type { Setting } from '@/surfaces/setting'
import { TagLine } from '@/components/tag/tag-line'
import { Bracketed } from '@/components/ui/bracketed'
import type { Interview } from '@/content/types'
import { AgeLine } from './age-line'
import { InterviewFacts } from './interview-facts'
import { OtherVersions } from './other-versions'

export function InterviewHeader({ interview, setting }: { interview: Interview; setting: Setting }) {
  return (
    <header className="opening">
      <TagLine interview={interview} setting={setting} />
      <h1>
        <Bracketed text={interview.headline} />
      </h1>
      <AgeLine years={interview.yearsOld} setting={setting} />
      {interview.standfirst !== null && (
        <p className="standfirst">
          <Bracketed text={interview.standfirst} />
        </p>
      )}
      <CreditList credits={interview} setting={setting} />
      <InterviewFacts interview={interview} setting={setting} />
      <OtherVersions of={interview.slug} versions={interview.versions} setting={setting} />
    </header>
  )
}
