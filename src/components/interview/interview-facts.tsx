import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Interview, Interviewee } from '@/content/types'
import { IntervieweeName } from './interviewee-name'
import { incompleteText } from './incomplete-text'
import { TalkFacts } from './talk-facts'
import { TextFacts } from './text-facts'

/** Who answered, how the talk was held, and what kind of text it became: as much of it as may be told. */
export function InterviewFacts({ interview, setting }: { interview: Interview; setting: Setting }) {
  const { interviewees, talk } = interview
  return (
    <dl className="talk face">
      {interviewees.length > 0 && (
        <div>
          <dt>{setting.t('talk.with')}</dt>
          {interviewees.map((interviewee) => (
            <dd key={interviewee.key}>
              <Introduced interviewee={interviewee} setting={setting} />
            </dd>
          ))}
        </div>
      )}
      {talk && <TalkFacts talk={talk} setting={setting} />}
      <div>
        <dt>{setting.t('fact.published')}</dt>
        <dd className="facts">
          <TextFacts interview={interview} setting={setting} />
        </dd>
      </div>
      {interview.incomplete && (
        <div>
          <dt>{setting.t('fact.translation')}</dt>
          <dd>{incompleteText(interview.incomplete, setting)}</dd>
        </div>
      )}
    </dl>
  )
}

function Introduced({ interviewee, setting }: { interviewee: Interviewee; setting: Setting }) {
  return (
    <>
      <b>
        <IntervieweeName interviewee={interviewee} setting={setting} linked />
      </b>
      {interviewee.protection === 'pseudonym' && ` (${setting.t('talk.pseudonym')})`}
      {interviewee.label && (
        <>
          {setting.t('join.comma')}
          <IsolatedRun run={interviewee.label} page={setting.locale} />
        </>
      )}
    </>
  )
}
