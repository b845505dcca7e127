import type { Setting } from '@/surfaces/setting'
import { IntervieweeName } from '@/components/interview/interviewee-name'
import type { Interviewee } from '@/content/types'

/** Who answers, over the answer: printed where more than one does. */
export function SpeakerName({ speaker, setting }: { speaker: Interviewee; setting: Setting }) {
  return (
    <p className="speaker">
      <IntervieweeName interviewee={speaker} setting={setting} />
    </p>
  )
}
