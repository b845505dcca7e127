import type { Setting } from '@/house-style/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Interviewee } from '@/content/types'

export function IntervieweeName({
  interviewee: { name },
  setting,
}: {
  interviewee: Interviewee
  setting: Setting
}) {
  return name === null ? setting.t('credit.withheld') : <IsolatedRun run={name} page={setting.locale} />
}
