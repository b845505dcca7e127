import { spelledCollections } from '@/cms/fields/spellings'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { languageName } from '@/i18n/language-name'
import { isolated } from '@/lib/isolated'

import type { Use, Uses } from './list-uses'
import type { Used } from './used-records'

/** A use in a few words: a headline with its language and state, or what else it is. */
export function textOfUse({ kind, name, language: of, state }: Use, language: string): string {
  const t = adminMessages(language)
  switch (kind) {
    case 'interview': {
      const title = name === '' ? t('uses.untitled') : t('quoted', { words: isolated(name) })
      const facts = [
        of === null ? null : languageName(of, adminLanguage(language), 'jeem'),
        state && t(`uses.state.${state}`),
      ]
      return `${title} (${facts.filter(Boolean).join(' · ')})`
    }
    case 'portrait':
    case 'person':
      return t(`uses.${kind}`, { name: isolated(name) })
    default:
      return t(`uses.${kind}`)
  }
}

const isSpelled = (collection: Used) => (spelledCollections as readonly string[]).includes(collection)

/** Why a record stays, with the first of its uses. */
export function refusalText(collection: Used, { total, uses }: Uses, language: string): string {
  const t = adminMessages(language)
  const listed = uses.map((use) => textOfUse(use, language))
  const rest = total > uses.length ? [t('uses.more', { count: total - uses.length })] : []
  const why = collection === 'interviews' ? t('uses.isSource') : t('uses.refused', { count: total })
  const refusal = `${why} ${[...listed, ...rest].join(' · ')}.`
  return isSpelled(collection) ? `${refusal} ${t('uses.merge')}` : refusal
}
