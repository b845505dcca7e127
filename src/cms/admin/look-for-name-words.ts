export const lookForNameWords = {
  en: {
    label: 'Look for a name…',
    help: 'Of somebody whom no record names. In each script, with a comma between. As last saved, in this text, its other languages and pictures, and other interviews. It is kept nowhere.',
    look: 'Look for it',
    none: 'Found nowhere.',
    found: 'It stands, or seems to stand, here:',
    more: 'More interviews may say it than are listed.',
  },
  ar: {
    label: 'البحث عن اسم…',
    help: 'لمن لا سجل له يذكره. يُكتب بكل من الخطّين وبينهما فاصلة. ويجري البحث فيما حُفظ آخر مرة من هذا النص ولغاته الأخرى وصوره، وفي المقابلات الأخرى. ولا يُحفظ الاسم في أي مكان.',
    look: 'بحث',
    none: 'لم يرد في أي موضع.',
    found: 'يرد هنا، هو أو ما يشبهه:',
    more: 'وقد يرد في مقابلات أكثر مما ذُكر.',
  },
} as const
