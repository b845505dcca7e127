import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'

/**
 * Why an interview cannot be published yet. Its sentence is without a comma: the admin takes it for a seam of its list of
 * errors.
 */
export type Complaint = AdminKeyAfter<'complaints.missing'>

/** What is said of a finding; of one that is about some words only, also which, and in which part of the text. */
export function sentenceOf(
  { path, complaint, words }: { path: string; complaint: Complaint; words?: string },
  language: string,
): string {
  const t = adminMessages(language)
  const part = Number(path.split('.')[1] ?? 0) + 1
  const said = t(`complaints.missing.${complaint}`, { part })
  if (words === undefined) return said
  const short = words.replace(/[\s,]+/g, ' ').trim()
  const shown = short.length > 60 ? `${short.slice(0, 60)}…` : short
  return `${t('complaints.about', { words: isolated(shown), part })} ${said}`
}
