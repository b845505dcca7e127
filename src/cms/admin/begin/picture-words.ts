export const pictureWords = {
  en: {
    alone: (n: number) =>
      `${n === 1 ? '1 picture is' : `${String(n)} pictures are`} at hand for an export: bring it, too. Pictures by themselves are uploaded under “Pictures”.`,
    named: (found: number, all: number) =>
      `Of ${String(all)} pictures in these texts ${String(found)} are at hand. Choose or drop their files, their folder or a ZIP of it; nothing is fetched from the web.`,
    missing: 'Not at hand, by name',
    choose: 'Choose pictures',
    folder: 'Choose a folder',
    lost: 'The picture did not arrive. Check your connection.',
    main: (name: string) => `The picture ${name} stands above the text.`,
    inText: (name: string) =>
      `The picture ${name} stood in the text and is among the pictures now: add it where it belongs.`,
    notFound: (name: string) => `The picture ${name} was not among the files: upload it by hand.`,
    refused: (name: string, why: string) => `The picture ${name} was not stored. ${why}`,
  },
  ar: {
    alone: (n: number) =>
      `صور بانتظار تصدير تُذكر فيه: ${String(n)}. يُدخَل ملف التصدير أيضًا، أما الصور وحدها فتُرفع في قسم «الصور».`,
    named: (found: number, all: number) =>
      `في هذه النصوص صور عددها ${String(all)}، وُجد منها ${String(found)}. تُختار ملفاتها أو مجلدها أو ملف ZIP منه، أو تُسحب إلى هنا؛ ولا يُجلب شيء من الشبكة.`,
    missing: 'غير الموجود منها بأسمائه',
    choose: 'اختيار صور',
    folder: 'اختيار مجلد',
    lost: 'لم تصل الصورة. يُرجى التحقق من الاتصال.',
    main: (name: string) => `الصورة \u2066${name}\u2069 في صدر النص.`,
    inText: (name: string) => `كانت الصورة \u2066${name}\u2069 في النص، وهي الآن بين الصور: تُضاف في موضعها.`,
    notFound: (name: string) => `لم تكن الصورة \u2066${name}\u2069 بين الملفات: تُرفع باليد.`,
    refused: (name: string, why: string) => `لم تُحفظ الصورة \u2066${name}\u2069. ${why}`,
  },
} as const
