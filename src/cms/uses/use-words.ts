import { spelledCollections } from '@/cms/fields/spellings'
import { languageName } from '@/i18n/language-name'
import { isolated } from '@/lib/isolated'

import type { Use, Uses } from './list-uses'
import type { Used } from './used-records'

type Language = 'en' | 'ar'

const words = {
  en: {
    states: { public: 'published', draft: 'draft', trash: 'in the trash' },
    untitled: 'an interview without a headline',
    portrait: (name: string) => `the portrait of “${isolated(name)}”`,
    person: (name: string) => `the translator “${isolated(name)}”`,
    home: 'the home page',
    login: 'a login (an administrator can unlink it)',
    desk: 'work on the translation desk',
    refused: (total: number) =>
      total === 1
        ? 'This is in use and stays. Where it is used, take it out or choose another one first:'
        : `This is in use in ${String(total)} places and stays. Take it out there or choose another one first:`,
    merge: 'If another record is about the same, both can be merged: “Merge” is beside them.',
    isSource: 'Others are made from this text, and it stays. Put its translations into the trash first:',
    more: (count: number) => `and ${String(count)} more`,
  },
  ar: {
    states: { public: 'منشورة', draft: 'مسودة', trash: 'في سلة المهملات' },
    untitled: 'مقابلة بلا عنوان',
    portrait: (name: string) => `الصورة الشخصية لـ«${isolated(name)}»`,
    person: (name: string) => `صفحة الترجمة «${isolated(name)}»`,
    home: 'الصفحة الأولى',
    login: 'حساب مستخدم (يفكّ المدير ارتباطه)',
    desk: 'عمل في مكتب الترجمة',
    refused: (total: number) =>
      `لا يُحذف ما هو مستعمل. عدد مواضع الاستعمال: ${String(total)}. يُزال منها أو يُختار غيره أولًا:`,
    merge: 'وإن كان سجل آخر للشيء نفسه فيمكن دمجهما: «الدمج» بجانب السجل.',
    isSource: 'لا يُحذف نص تُرجمت عنه نصوص أخرى. تُنقل ترجماته إلى سلة المهملات أولًا:',
    more: (count: number) => `ومواضع أخرى عددها ${String(count)}`,
  },
} as const

/** A use in a few words: a headline with its language and state, or what else it is. */
export function textOfUse({ kind, name, language: of, state }: Use, language: Language): string {
  const said = words[language]
  switch (kind) {
    case 'interview': {
      const title =
        name === '' ? said.untitled : language === 'ar' ? `«${isolated(name)}»` : `“${isolated(name)}”`
      const facts = [of === null ? null : languageName(of, language, 'jeem'), state && said.states[state]]
      return `${title} (${facts.filter(Boolean).join(' · ')})`
    }
    case 'portrait':
    case 'person':
      return said[kind](name)
    default:
      return said[kind]
  }
}

const isSpelled = (collection: Used) => (spelledCollections as readonly string[]).includes(collection)

/** Why a record stays, with the first of its uses. */
export function refusalText(collection: Used, { total, uses }: Uses, language: Language): string {
  const said = words[language]
  const listed = uses.map((use) => textOfUse(use, language))
  const rest = total > uses.length ? [said.more(total - uses.length)] : []
  const why = collection === 'interviews' ? said.isSource : said.refused(total)
  const refusal = `${why} ${[...listed, ...rest].join(' · ')}.`
  return isSpelled(collection) ? `${refusal} ${said.merge}` : refusal
}
