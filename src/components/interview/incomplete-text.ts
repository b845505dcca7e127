import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** How much of a translation is still to come. */
export const incompleteText = (incomplete: NonNullable<Interview['incomplete']>, { t }: Setting): string =>
  incomplete.missing === 0 ? t('fact.incompleteParts') : t('fact.incomplete', { ...incomplete })
