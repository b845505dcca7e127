import type { Setting } from '@/surfaces/setting'
import type { MessageKey } from '@/i18n/messages'

const parts = [
  { title: 'crediting.authors', paragraphs: ['crediting.authors1', 'crediting.authors2'] },
  { title: 'crediting.withheld', paragraphs: ['crediting.withheld1'] },
  { title: 'crediting.protected', paragraphs: ['crediting.protected1', 'crediting.protected2'] },
  { title: 'crediting.words', paragraphs: ['crediting.words1'] },
] as const satisfies readonly { title: MessageKey; paragraphs: readonly MessageKey[] }[]

/** What the program does about names, where the house has not said it in its own words. */
export function CreditingText({ setting: { t } }: { setting: Setting }) {
  return (
    <div className="bio">
      {parts.map(({ title, paragraphs }) => (
        <div key={title} className="bio">
          <h3>{t(title)}</h3>
          {paragraphs.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
      ))}
    </div>
  )
}
