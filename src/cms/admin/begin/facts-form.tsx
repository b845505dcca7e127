import { deskDate } from '@/cms/desk/desk-date'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import type { Was } from '@/newsroom/exports/exported-post'
import type { FileFact } from '@/newsroom/transcripts/transcript'

const boxOf = (is: FileFact['is']) => `fact ${is}`

/** What somebody takes over of what a file says of itself. */
export function wasAsTaken(facts: readonly FileFact[], form: FormData): Pick<Was, 'published' | 'slug'> {
  const taken = (is: FileFact['is']) =>
    form.has(boxOf(is)) ? (facts.find((fact) => fact.is === is)?.value ?? null) : null
  return { published: taken('day'), slug: taken('slug') }
}

/** Offers them, each off: a `date` may well be that of the talk. */
export function FactsForm({ facts, language }: { facts: readonly FileFact[]; language: Locale }) {
  const t = adminMessages(language)
  return facts.map(
    ({ is, key, value }) =>
      is !== 'person' && (
        <label key={is} className="review__fact">
          <input type="checkbox" name={boxOf(is)} />{' '}
          {is === 'day'
            ? t('bringing.fact.day', { day: deskDate(value, language), key })
            : t('bringing.fact.slug', { slug: value, key })}
        </label>
      ),
  )
}
