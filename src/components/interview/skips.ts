import type { Skip } from '@/components/page/page-frame'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** The parts of an interview that a reader without a pointer may want to begin at. */
export function interviewSkips({ credits }: Interview, { t }: Setting): readonly Skip[] {
  const people: Skip[] = credits.some(({ by }) => by.kind === 'person')
    ? [{ part: 'people', label: t('skip.people') }]
    : []
  return [{ part: 'questions', label: t('skip.questions') }, ...people]
}
