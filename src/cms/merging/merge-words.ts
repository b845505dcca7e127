import { APIError, type PayloadRequest } from 'payload'

import { isolated } from '@/lib/isolated'

import type { Hindrance } from './why-not'

export type Why = Hindrance['why'] | 'same' | 'missing' | 'busy' | 'over'

const quoted = {
  en: (text: string) => (text === '' ? 'a text without a headline' : `“${isolated(text)}”`),
  ar: (text: string) => (text === '' ? 'نص بلا عنوان' : `«${isolated(text)}»`),
} as const

const refusals: Readonly<Record<'en' | 'ar', Readonly<Record<Why, (text: string) => string>>>> = {
  en: {
    together: (text) =>
      `Both are credited in ${text}, so nothing was merged. Take one of them out there first, if they are the same person.`,
    working: () =>
      'Both take part in one assignment on the translation desk, so nothing was merged. Take one of them off it first.',
    hidden: (text) =>
      `The name of one of them is kept in ${text}, and the other is named: merged, readers would learn that they are one. Nothing was merged. Where both are named, or both are kept, they can be.`,
    withdrawn: (text) =>
      `The name of one of them was withdrawn, and the other is named in ${text}: merged, a withdrawn name would be told there. Nothing was merged. Withdraw the other name, too, or take the withdrawal back first.`,
    same: () => 'A record cannot be merged with itself. Choose another one.',
    missing: () =>
      'One of the two is in the trash or was deleted, so nothing was merged. Choose another one.',
    busy: () =>
      'Somebody has just saved a text that names one of them, so nothing was changed. Try once more.',
    over: () =>
      'There is no merge of the last day to undo here. What was merged is in the trash and can be taken out of it.',
  },
  ar: {
    together: (text) => `كلاهما مذكور في ${text}، فلم يُدمج شيء. إن كانا شخصًا واحدًا يُحذف أحدهما هناك أولًا.`,
    working: () => 'كلاهما مشارك في عمل واحد في مكتب الترجمة، فلم يُدمج شيء. يُحذف أحدهما منه أولًا.',
    hidden: (text) =>
      `اسم أحدهما محجوب في ${text} والآخر مذكور باسمه، ودمجهما يكشف للقرّاء أنهما واحد. لم يُدمج شيء. يمكن الدمج حين يُذكر كلاهما أو يُحجب كلاهما.`,
    withdrawn: (text) =>
      `سُحب اسم أحدهما والآخر مذكور باسمه في ${text}، ودمجهما يذكر هناك اسمًا مسحوبًا. لم يُدمج شيء. يُسحب الاسم الآخر أيضًا، أو يُلغى السحب أولًا.`,
    same: () => 'لا يُدمج السجل بنفسه. يُختار سجل آخر.',
    missing: () => 'أحد السجلين في سلة المهملات أو محذوف، فلم يُدمج شيء. يُختار سجل آخر.',
    busy: () => 'حُفظ للتو نص يذكر أحدهما، فلم يتغير شيء. يُعاد الدمج مرة أخرى.',
    over: () => 'لا دمج هنا في اليوم الأخير ليُلغى. وما دُمج موجود في سلة المهملات ويمكن استعادته منها.',
  },
}

/** Why two records are not merged. */
export function mergeRefusal(why: Why, language: 'en' | 'ar', text = ''): string {
  return refusals[language][why](quoted[language](text))
}

/** The same, to be thrown: nothing is changed then. */
export const refuse = (why: Why, req: PayloadRequest, text = ''): APIError =>
  new APIError(mergeRefusal(why, req.i18n.language === 'ar' ? 'ar' : 'en', text), 409, null, true)
