export const doorWords = {
  tooLarge: {
    en: (most: string) => `This is more than ${most} MB, the most that is taken here. Send less at once.`,
    ar: (most: string) => `هذا أكبر من ${most} م.ب، وهو أقصى ما يُقبل هنا. يُرجى إرسال أقل من ذلك في كل مرة.`,
  },
  signInFirst: {
    en: (most: string) => `Without a login at most ${most} MB is taken. Sign in first, or send less.`,
    ar: (most: string) => `لا يُقبل بلا تسجيل دخول أكثر من ${most} م.ب. يُرجى تسجيل الدخول أولًا أو إرسال أقل.`,
  },
  newsroomOnly: {
    en: () =>
      'This door is for whoever works here: sign in first. What is published, programs read at /v1 without signing in.',
    ar: () =>
      'هذا الباب لمن يعمل هنا: يُرجى تسجيل الدخول أولًا. أما المنشور فتقرؤه البرامج من ‎/v1 بلا تسجيل دخول.',
  },
  tooDeep: {
    en: (place: string) =>
      `The text of ${place} has lists within lists, more of them than a page can show. Bring the innermost up and save again.`,
    ar: (place: string) =>
      `في نص ${place} قوائم داخل قوائم أكثر مما تعرضه صفحة. تُرفع أعمقها إلى ما فوقها ثم يُحفظ النص.`,
  },
  noFields: {
    en: () =>
      'No fields have come. Send them as a JSON object; beside a file, as its form’s part "_payload".',
    ar: () => 'لم تصل أي حقول. تُرسَل كائنًا واحدًا بصيغة JSON، ومع الملف في جزء من النموذج اسمه "_payload".',
  },
  otherForm: {
    en: () => 'Fields are taken as JSON (Content-Type: application/json), or beside a file as a form.',
    ar: () => 'تُقبل الحقول بصيغة JSON ‏(Content-Type: application/json)، ومع الملف في نموذج.',
  },
  noSuchAddress: {
    en: () => 'There is nothing at this address.',
    ar: () => 'لا شيء في هذا العنوان.',
  },
  manySignIns: {
    en: () => 'Many are signing in at the moment. Please try again in a few seconds.',
    ar: () => 'طلبات الدخول الآن كثيرة. يُرجى إعادة المحاولة بعد ثوانٍ.',
  },
} as const
