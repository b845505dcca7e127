import { QuestionLinks } from '@/components/interview/question-links'
import { Bracketed } from '@/components/ui/bracketed'
import type { SubjectPage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** What a public figure was asked, interview by interview: each question leads to its answer. */
export function QuestionsAsked({ subject, setting }: { subject: SubjectPage; setting: Setting }) {
  const { interviews, questions } = subject
  const talks = interviews.items.flatMap(({ path, headline }) => {
    const asked = questions.find((list) => list.path === path)?.asked ?? []
    return asked.length > 0 ? [{ path, headline, asked }] : []
  })
  if (talks.length === 0) return null
  return (
    <div className="works asked">
      <h2 className="section-title">{setting.t('contents.title')}</h2>
      {talks.map(({ path, headline, asked }) => (
        <details key={path} className="contents" open={talks.length === 1}>
          <summary>
            <Bracketed text={headline} />
          </summary>
          <QuestionLinks path={path} asked={asked} />
        </details>
      ))}
    </div>
  )
}
