import type { Feed } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** A feed's own name, in its page's language: what stands in a list of subscriptions. */
export function feedTitle({ of }: Pick<Feed, 'of'>, { publication, t }: Setting): string {
  const house = publication.name.text
  return of === null ? house : `${t(`feed.${of.kind}`, { name: of.name.text })} · ${house}`
}

export const feedDescription = ({ publication, t }: Setting): string =>
  publication.tagline?.text ?? t('footer.promise')
