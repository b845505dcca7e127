import { toContributors } from '@/surfaces/credits/contributors'
import { creditLabel } from '@/surfaces/credits/credit-label'
import type { Credits } from '@/surfaces/credits/credit-lines'
import type { Setting } from '@/surfaces/setting'
import { ContributorBio } from '@/components/person/contributor-bio'

interface Props {
  credits: Credits
  setting: Setting
  id?: string
}

/** The people below the text, in one form for every role: what they did, their name, their bio. */
export function InterviewPeople({ credits, setting, id = 'people' }: Props) {
  const contributors = toContributors(credits.credits)
  if (contributors.length === 0) return null
  return (
    <section className="people" aria-labelledby={id}>
      <h2 className="unseen" id={id}>
        {setting.t('people.title')}
      </h2>
      {contributors.map(({ person, labels }) => (
        <ContributorBio
          key={person.path ?? person.name.text}
          person={person}
          did={labels.map((label) => creditLabel(label, credits.translatedFrom, setting))}
          setting={setting}
        />
      ))}
    </section>
  )
}
