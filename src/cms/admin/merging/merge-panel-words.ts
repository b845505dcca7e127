import { isolated } from '@/lib/isolated'

/** What a merge says in the admin. */
export const mergePanelWords = {
  en: {
    title: 'Merge',
    begin: 'Merge with another record…',
    other: 'The other record',
    keep: 'Which one stays',
    thisOne: 'This one',
    explains:
      'All names and addresses of both then lead to the one that stays, and every text names it. The other goes to the trash, with what is written about it. For a day this can be undone.',
    moves: (total: number) =>
      total === 0
        ? 'Nothing uses the one that goes.'
        : total === 1
          ? 'One use moves to the one that stays:'
          : `${String(total)} uses move to the one that stays:`,
    more: (count: number) => `and ${String(count)} more`,
    merge: 'Merge the two',
    cancel: 'Cancel',
    merged: (name: string) => `“${isolated(name)}” was merged into this one.`,
    undo: 'Undo the merge',
    until: (moment: string) => `Until ${moment}. What was changed since then stays as it is.`,
    failed: 'The server cannot be reached. Nothing was changed; try again.',
  },
  ar: {
    title: 'الدمج',
    begin: 'الدمج بسجل آخر…',
    other: 'السجل الآخر',
    keep: 'أيهما يبقى',
    thisOne: 'هذا السجل',
    explains:
      'تقود أسماء السجلين وروابطهما كلها بعدئذ إلى الباقي منهما، وتذكره كل النصوص. ويُنقل الآخر إلى سلة المهملات مع ما كُتب عنه. ويمكن إلغاء الدمج خلال يوم.',
    moves: (total: number) =>
      total === 0
        ? 'لا يستعمل السجل الزائل شيء.'
        : `تنتقل مواضع الاستعمال إلى السجل الباقي، وعددها ${String(total)}:`,
    more: (count: number) => `ومواضع أخرى عددها ${String(count)}`,
    merge: 'دمج السجلين',
    cancel: 'إلغاء',
    merged: (name: string) => `دُمج «${isolated(name)}» في هذا السجل.`,
    undo: 'إلغاء الدمج',
    until: (moment: string) => `حتى ${moment}. وما تغيّر منذئذ يبقى على حاله.`,
    failed: 'تعذر الوصول إلى الخادم. لم يتغير شيء؛ تُرجى المحاولة من جديد.',
  },
} as const
