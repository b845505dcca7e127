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
  manySignIns: {
    en: () => 'Many are signing in at the moment. Please try again in a few seconds.',
    ar: () => 'طلبات الدخول الآن كثيرة. يُرجى إعادة المحاولة بعد ثوانٍ.',
  },
} as const
