import { Day } from '@/components/page/day'
import type { Setting } from '@/components/page/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Interview, Interviewee } from '@/content/types'
import { IntervieweeName } from './interviewee-name'

/** Who answered, and when, where and how the talk was held: as much of it as may be told. */
export function TalkFacts({ interview, setting }: { interview: Interview; setting: Setting }) {
  const { interviewees, talk } = interview
  const isTold = talk !== null && (talk.heldOn !== null || talk.place !== null || talk.medium !== null)
  if (interviewees.length === 0 && !isTold) return null
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
      {isTold && (
        <div>
          <dt>{setting.t('talk.held')}</dt>
          <dd className="facts">
            {talk.heldOn !== null && (
              <span>
                <Day iso={talk.heldOn} setting={setting} />
              </span>
            )}
            {talk.place && (
              <span>
                <IsolatedRun run={talk.place.name} page={setting.locale} />
              </span>
            )}
            {talk.medium && <span>{setting.t(`talk.${talk.medium}`)}</span>}
          </dd>
        </div>
      )}
    </dl>
  )
}

function Introduced({ interviewee, setting }: { interviewee: Interviewee; setting: Setting }) {
  return (
    <>
      <b>
        <IntervieweeName interviewee={interviewee} setting={setting} />
      </b>
      {interviewee.label && (
        <>
          {setting.t('join.comma')}
          <IsolatedRun run={interviewee.label} page={setting.locale} />
        </>
      )}
    </>
  )
}
