import { isolated } from '@/lib/isolated'

/** That a name was withdrawn, where the newsroom comes upon its person. */
export const withdrawnWords = {
  en: {
    by: { person: 'at their wish', newsroom: 'by the newsroom' },
    on: (day: string) => `name withdrawn on ${day}`,
    noted: (day: string, by: string) =>
      `The name was withdrawn on ${day}, ${by}. Whoever chooses this person for a text is told so, and the name begins withheld there.`,
    takeBack: 'Take the withdrawal back…',
    takeBackTitle: 'May this name be told again?',
    takeBackText:
      'Nobody is named by this: every text stays as it is until somebody changes it there. But nobody is warned any more.',
    takeBackGo: 'It may be told again',
    takeBackCancel: 'Leave it withdrawn',
    takenBack: 'The withdrawal is taken back. Every text stays as it is.',
    named: (name: string, day: string, by: string) =>
      `${isolated(name)} is named here. The name was withdrawn on ${day}, ${by}.`,
    answered: 'Somebody has said that they are to be named all the same.',
    name: 'Name them here all the same…',
    withhold: 'Withhold the name here',
    nameTitle: 'Name somebody whose name was withdrawn?',
    nameText: (name: string, day: string, by: string) =>
      `The name of ${isolated(name)} was withdrawn on ${day}, ${by}. Once this text is published, readers get it again on every page, feed and file, and it cannot be called back from those who have it.`,
    nameGo: 'Name them here',
    nameCancel: 'Do not',
    brought: (name: string) => `The name of ${isolated(name)} was withdrawn: it is withheld in the draft.`,
  },
  ar: {
    by: { person: 'بناءً على طلب صاحبه', newsroom: 'بقرار من هيئة التحرير' },
    on: (day: string) => `سُحب الاسم في ${day}`,
    noted: (day: string, by: string) =>
      `سُحب الاسم في ${day} ${by}. ومن يختار هذا الشخص لنص يُقال له ذلك، ويبدأ الاسم محجوبًا فيه.`,
    takeBack: 'إلغاء السحب…',
    takeBackTitle: 'أيجوز ذكر هذا الاسم من جديد؟',
    takeBackText: 'لا يُذكر أحد بذلك: يبقى كل نص كما هو إلى أن يُغيَّر فيه. لكن لا يُنبَّه أحد بعد الآن.',
    takeBackGo: 'يجوز ذكره من جديد',
    takeBackCancel: 'إبقاؤه مسحوبًا',
    takenBack: 'أُلغي السحب، وبقي كل نص كما هو.',
    named: (name: string, day: string, by: string) =>
      `يُذكر هنا ${isolated(name)}، وقد سُحب الاسم في ${day} ${by}.`,
    answered: 'وقيل إنه يُذكر رغم ذلك.',
    name: 'ذكره هنا رغم ذلك…',
    withhold: 'حجب الاسم هنا',
    nameTitle: 'أيُذكر من سُحب اسمه؟',
    nameText: (name: string, day: string, by: string) =>
      `سُحب اسم ${isolated(name)} في ${day} ${by}. ومتى نُشر هذا النص عاد الاسم إلى القرّاء في كل صفحة وخلاصة وملف، ولا يُستردّ ممن اطّلع عليه.`,
    nameGo: 'ذكره هنا',
    nameCancel: 'عدم ذكره',
    brought: (name: string) => `سُحب اسم ${isolated(name)}، وهو محجوب في المسودة.`,
  },
} as const
