import { FeedLinks } from '@/components/feed/feed-links'
import { InterviewCards } from '@/components/interview-list/interview-cards'
import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { PersonPage } from '@/content/types'
import { BioText } from './bio-text'
import { PersonFacts } from './person-facts'
import { Portrait } from './portrait'
import { inOrder } from './works-in-order'

/** A person's own page: who they are, and all that they did, role by role. */
export function PersonArticle({ person, setting }: { person: PersonPage; setting: Setting }) {
  const path = person.paths.find(({ language }) => language === setting.locale)?.path
  return (
    <div className="column">
      <header className="person profile">
        {person.portrait && <Portrait picture={person.portrait} setting={setting} />}
        <div className="person-text">
          <h1 className="page-title">
            <IsolatedRun run={person.name} page={setting.locale} />
          </h1>
          {person.bio && <BioText bio={person.bio} headings="h3" setting={setting} />}
          <PersonFacts person={person} setting={setting} />
          {path !== undefined && <FeedLinks path={path} setting={setting} />}
        </div>
      </header>
      {inOrder(person.works).map(({ role, interviews }) => (
        <section key={role} className="works" aria-labelledby={role}>
          <h2 className="section-title" id={role}>
            {setting.t(`works.${role}`)}
          </h2>
          <InterviewCards interviews={interviews} setting={setting} heading="h3" />
        </section>
      ))}
    </div>
  )
}
