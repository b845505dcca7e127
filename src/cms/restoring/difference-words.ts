import { isolated } from '@/lib/isolated'

import type { RestoreDifference } from './restore-difference'

type Language = 'en' | 'ar'

const words = {
  en: {
    draft: 'It becomes a draft. Readers keep what they have until you publish.',
    headline: (now: string, then: string) =>
      `The headline becomes “${isolated(then)}” (now “${isolated(now)}”).`,
    standfirst: 'The standfirst changes.',
    changed: (count: number) =>
      count === 1 ? '1 part gets other words.' : `${String(count)} parts get other words.`,
    back: (count: number) => (count === 1 ? '1 part comes back.' : `${String(count)} parts come back.`),
    gone: (count: number) =>
      count === 1 ? '1 part that was added since goes.' : `${String(count)} parts that were added since go.`,
    same: 'Its words are the same as now.',
    credits: 'Credits were different then. They stay as they are now: nobody is named again, or taken off.',
    interviewees:
      'Who answers, and how they are named, was different then. It stays as it is now, or stricter.',
    facts:
      'Topics, places, the talk, the main picture or the address were different then. They stay as they are now.',
    guarded: (count: number) =>
      `${String(count)} ${count === 1 ? 'place was' : 'places were'} changed since to keep somebody safe, and ${count === 1 ? 'stays' : 'stay'} so.`,
    undecided: (count: number) =>
      `${String(count)} ${count === 1 ? 'person who answers comes' : 'people who answer come'} back. Decide how they may be named before you publish.`,
  },
  ar: {
    draft: 'تصبح مسودة، ويبقى للقرّاء ما لديهم إلى أن تُنشر.',
    headline: (now: string, then: string) =>
      `يصبح العنوان «${isolated(then)}» (وهو الآن «${isolated(now)}»).`,
    standfirst: 'تتغير المقدمة.',
    changed: (count: number) => `أجزاء تتغير كلماتها: ${String(count)}.`,
    back: (count: number) => `أجزاء تعود: ${String(count)}.`,
    gone: (count: number) => `أجزاء أضيفت بعدها فتذهب: ${String(count)}.`,
    same: 'كلماتها كما هي الآن.',
    credits: 'كانت الأسماء غيرها الآن، وتبقى كما هي الآن: لا يُذكر أحد من جديد ولا يُحذف.',
    interviewees: 'كان من يجيبون وطريقة ذكرهم غيرها الآن، وتبقى كما هي الآن أو أشدّ حماية.',
    facts:
      'كانت المواضيع أو الأماكن أو الحديث أو الصورة الرئيسية أو العنوان في الرابط غيرها الآن، وتبقى كما هي الآن.',
    guarded: (count: number) => `مواضع غُيّرت بعدها حمايةً لأحد فتبقى كما هي الآن: ${String(count)}.`,
    undecided: (count: number) => `أشخاص ممن يجيبون يعودون: ${String(count)}. يُقرَّر كيف يجوز ذكرهم قبل النشر.`,
  },
} as const

/** What restoring a version would do, a sentence each; that it becomes a draft comes first. */
export function differenceTexts(difference: RestoreDifference, language: Language): string[] {
  const said = words[language]
  const { headline, standfirst, parts, guarded, stays, undecided } = difference
  const changes = [
    headline && said.headline(headline.now, headline.then),
    standfirst && said.standfirst,
    parts.changed > 0 && said.changed(parts.changed),
    parts.back > 0 && said.back(parts.back),
    parts.gone > 0 && said.gone(parts.gone),
  ].filter((text) => typeof text === 'string')
  return [
    said.draft,
    ...(changes.length > 0 ? changes : [said.same]),
    ...[
      stays.credits && said.credits,
      stays.interviewees && said.interviewees,
      stays.facts && said.facts,
      guarded > 0 && said.guarded(guarded),
      undecided > 0 && said.undecided(undecided),
    ].filter((text) => typeof text === 'string'),
  ]
}
