export const withdrawWords = {
  en: {
    ofName: 'Withdraw this name…',
    ofInterview: 'Withdraw this interview…',
    notCounted: 'What it comes to could not be counted. Nothing was changed; try again.',
    titleOfName: 'Take this name off every page, feed and file?',
    titleOfInterview: 'Take this interview off every page, feed and file?',
    willWithhold: (works: number, open: number, drafts: number) =>
      `Where the name stands, readers are told that it is withheld. Works: ${String(works)}; public texts: ${String(open)}; drafts: ${String(drafts)}. Their page and portrait go with it, in every language; a pen name stays. Restoring an old version does not bring the name back.`,
    willTakeBack: (open: number, drafts: number) =>
      `Takes back every version. Public texts: ${String(open)}; drafts: ${String(drafts)}. They stay here, marked “Never publish”, until somebody takes the mark off.`,
    nothing:
      'Nothing says this name now. Withdrawn, it is noted here, and whoever chooses this person for a text is told so.',
    notRecalled: 'What cannot be called back:',
    letters: (sent: number) =>
      `letters of the translation desk about it that have left: ${String(sent)} (they name nobody)`,
    copies: 'copies that others have republished, quoted or printed',
    readers: 'what programs have taken from feeds and from the API, until they ask again',
    archives: 'archives of the web, and search engines until they come again',
    files: 'files that translators have taken away',
    whoDecided: 'Who decided this? Readers are told.',
    person: 'The person (“at their wish”)',
    newsroom: 'The newsroom',
    go: 'Withdraw it',
    cancel: 'Leave it as it is',
    doing: (done: number, all: number) => `Withdrawing: ${String(done)} of ${String(all)} works…`,
    done: 'Withdrawn: readers get it nowhere any more.',
    stopped: (done: number, all: number, why: string) =>
      `Stopped after ${String(done)} of ${String(all)}: ${why} What is done stays done; withdraw again to go on.`,
    still: 'Words still say the name, or seem to. Look at each place:',
    more: 'More interviews may say it than are listed.',
  },
  ar: {
    ofName: 'سحب هذا الاسم…',
    ofInterview: 'سحب هذه المقابلة…',
    notCounted: 'تعذر عدّ ما يشمله السحب. لم يتغير شيء؛ تُرجى المحاولة من جديد.',
    titleOfName: 'أيُزال هذا الاسم من كل صفحة وخلاصة وملف؟',
    titleOfInterview: 'أتُزال هذه المقابلة من كل صفحة وخلاصة وملف؟',
    willWithhold: (works: number, open: number, drafts: number) =>
      `تحلّ محل الاسم عبارة تقول إنه محجوب. عدد الأعمال: ${String(works)}، والنصوص المنشورة: ${String(open)}، والمسودات: ${String(drafts)}. وتزول معه الصفحة والصورة الشخصية بكل اللغات، ويبقى الاسم المستعار. ولا تعيد استعادةُ نسخة قديمة الاسم.`,
    willTakeBack: (open: number, drafts: number) =>
      `تُسحب كل النسخ. عدد النصوص المنشورة: ${String(open)}، والمسودات: ${String(drafts)}. وتبقى هنا وعليها علامة «لا يُنشر أبدًا» إلى أن تُزال العلامة.`,
    nothing: 'لا يرد هذا الاسم في أي نص الآن. وإن سُحب دُوّن ذلك هنا، وقيل لمن يختار هذا الشخص لنص.',
    notRecalled: 'ما لا يُستردّ:',
    letters: (sent: number) =>
      `رسائل مكتب الترجمة المتعلقة به التي خرجت: ${String(sent)} (ولا تذكر أحدًا بالاسم)`,
    copies: 'ما أعاد غيرنا نشره أو اقتبسه أو طبعه',
    readers: 'ما أخذته البرامج من الخلاصات والواجهة البرمجية إلى أن تسأل من جديد',
    archives: 'أرشيفات الشبكة، ومحركات البحث إلى أن تعود',
    files: 'ملفات أخذها المترجمون',
    whoDecided: 'من قرر ذلك؟ يُقال هذا للقرّاء.',
    person: 'صاحب الاسم («بناءً على طلب صاحبه»)',
    newsroom: 'هيئة التحرير',
    go: 'السحب',
    cancel: 'تركه كما هو',
    doing: (done: number, all: number) => `يجري السحب: ${String(done)} من ${String(all)}…`,
    done: 'تم السحب، ولم يعد يصل إلى القرّاء.',
    stopped: (done: number, all: number, why: string) =>
      `توقف السحب بعد ${String(done)} من ${String(all)}: ${why} وما تم فقد تم، ويُتابَع بالسحب من جديد.`,
    still: 'ما زال الاسم أو ما يشبهه يرد في الكلام. يُنظر في كل موضع:',
    more: 'وقد يرد في مقابلات أكثر مما ذُكر.',
  },
} as const
