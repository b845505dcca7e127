import { adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'

import type { RestoreDifference } from './restore-difference'

/** What restoring a version would do, a sentence each; that it becomes a draft comes first. */
export function differenceTexts(difference: RestoreDifference, language: string): string[] {
  const t = adminMessages(language)
  const { headline, standfirst, parts, guarded, stays, undecided } = difference
  const changes = [
    headline && t('restoring.headline', { now: isolated(headline.now), then: isolated(headline.then) }),
    standfirst && t('restoring.standfirst'),
    parts.changed > 0 && t('restoring.changed', { count: parts.changed }),
    parts.back > 0 && t('restoring.back', { count: parts.back }),
    parts.gone > 0 && t('restoring.gone', { count: parts.gone }),
  ].filter((text) => typeof text === 'string')
  return [
    t('restoring.draft'),
    ...(changes.length > 0 ? changes : [t('restoring.same')]),
    ...[
      stays.credits && t('restoring.credits'),
      stays.interviewees && t('restoring.interviewees'),
      stays.facts && t('restoring.facts'),
      guarded > 0 && t('restoring.guarded', { count: guarded }),
      undecided > 0 && t('restoring.undecided', { count: undecided }),
    ].filter((text) => typeof text === 'string'),
  ]
}
