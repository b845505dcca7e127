import { InterviewCard } from '@/components/card/interview-card'
import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { HomeSection } from '@/content/types'
import { routes } from '@/lib/routes'

interface Props {
  name: 'topics' | 'places'
  sections: readonly HomeSection[]
  setting: Setting
}

/** Topics or places side by side, each with the headlines of its newest. */
export function HomeSections({ name, sections, setting }: Props) {
  const { t, locale } = setting
  if (sections.length === 0) return null
  return (
    <section className="band" aria-labelledby={name}>
      <h2 className="band-title bar" id={name}>
        <a href={routes[name](locale)}>{t(`home.${name}`)}</a>
      </h2>
      <div className="home-sections">
        {sections.map(({ tag, interviews }) => (
          <div key={tag.path}>
            <h3 className="section-title">
              <a href={tag.path}>
                <IsolatedRun run={tag.name} page={locale} />
              </a>
            </h3>
            {interviews.map((interview) => (
              <InterviewCard
                key={interview.path}
                interview={interview}
                setting={setting}
                heading="h4"
                kind="brief"
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
