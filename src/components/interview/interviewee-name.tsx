import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Interviewee } from '@/content/types'
import { unnamed } from '@/surfaces/credits/unnamed'

interface Props {
  interviewee: Interviewee
  setting: Setting
  /** Where the person is introduced, a public figure's name leads to their page. */
  linked?: boolean
}

export function IntervieweeName({ interviewee, setting, linked = false }: Props) {
  const { name, path } = interviewee
  if (name === null) return unnamed(interviewee, setting)
  const run = <IsolatedRun run={name} page={setting.locale} />
  return linked && path !== null ? <a href={path}>{run}</a> : run
}
