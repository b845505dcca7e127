import type { NotNow } from '@/newsroom/translation/assignment-actions'

/** Why an action on the desk cannot be done now, and what can. */
export const notNowWords: Record<NotNow['reason'], { en: string; ar: string }> = {
  claimed: {
    en: 'Somebody else has claimed this. Ask to join them instead.',
    ar: 'سبقك غيرك إلى هذه الترجمة. يمكنك أن تطلب المشاركة فيها.',
  },
  notYours: {
    en: 'Only those who work on this translation can do that. Claim it, or ask to join.',
    ar: 'هذا لمن يعمل على الترجمة وحده. يمكنك تولّيها أو طلب المشاركة فيها.',
  },
  staffOnly: { en: 'Only an editor can do that.', ar: 'هذا للتحرير وحده.' },
  state: {
    en: 'The translation is not at that point. Load the page again to see where it is.',
    ar: 'الترجمة ليست في هذه المرحلة. تُظهر إعادة تحميل الصفحة أين هي.',
  },
  alreadyIn: {
    en: 'They work on it already, or have asked to.',
    ar: 'سبق العمل عليها بهذا الاسم أو طلب المشاركة فيها.',
  },
  notAsking: { en: 'They have not asked to join.', ar: 'لم يطلب المشاركة.' },
}
