import type { DeskList } from './list-assignments'

import type { DeskLanguage } from '@/cms/desk/desk-words'

/** What the lists of the desk are called, and what an empty one says. */
export const deskListWords: Record<DeskLanguage, Record<DeskList, { name: string; empty: string }>> = {
  en: {
    mine: { name: 'Yours', empty: 'You have nothing in hand.' },
    waiting: { name: 'Waiting', empty: 'Nothing waits for a translator.' },
    others: { name: 'Others’ work', empty: 'Nobody else is at work in your languages.' },
    behind: { name: 'Behind', empty: 'Nothing is behind its original.' },
    overdue: { name: 'Overdue', empty: 'Nothing is overdue.' },
    quiet: { name: 'Gone quiet', empty: 'Nothing has gone quiet.' },
    review: { name: 'In review', empty: 'Nothing waits for review.' },
    published: { name: 'Published', empty: 'Nothing of yours is published yet.' },
  },
  ar: {
    mine: { name: 'أعمالك', empty: 'لا عمل بين يديك الآن.' },
    waiting: { name: 'بانتظار مترجم', empty: 'لا شيء ينتظر مترجمًا.' },
    others: { name: 'أعمال غيرك', empty: 'لا أحد غيرك يعمل الآن بلغاتك.' },
    behind: { name: 'متأخرة عن الأصل', empty: 'لا شيء متأخر عن أصله.' },
    overdue: { name: 'فات موعدها', empty: 'لا شيء فات موعده.' },
    quiet: { name: 'متوقفة', empty: 'لا شيء متوقف.' },
    review: { name: 'قيد المراجعة', empty: 'لا شيء ينتظر المراجعة.' },
    published: { name: 'منشورة', empty: 'لم يُنشر لك شيء بعد.' },
  },
}
