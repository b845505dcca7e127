import type { LinkDays } from '@/cms/sharing/draft-link'

const en = {
  title: 'Show the draft to somebody outside',
  hint: 'Whoever has the link reads this draft as it is then, without a sign-in, until the link ends. Give each reader one of their own.',
  forWhom: 'For whom',
  days: 'Ends after',
  lasts: { 1: '1 day', 3: '3 days', 7: '7 days', 30: '30 days' } satisfies Record<LinkDays, string>,
  make: 'Make a link',
  made: 'This is shown only once:',
  copy: 'Copy it',
  copied: 'Copied.',
  until: (day: string) => `until ${day}`,
  by: (name: string) => `made by ${name}`,
  takeBack: (name: string) => `Take it back: ${name}`,
  take: 'Take it back',
  none: 'Nobody outside has a link.',
}

const ar: typeof en = {
  title: 'عرض المسودة على أحد من الخارج',
  hint: 'من لديه الرابط يقرأ هذه المسودة كما تكون حينها، بلا تسجيل دخول، إلى أن ينتهي الرابط. ولكل قارئ رابط خاص به.',
  forWhom: 'لمن',
  days: 'ينتهي بعد',
  lasts: { 1: 'يوم', 3: '3 أيام', 7: '7 أيام', 30: '30 يومًا' },
  make: 'إنشاء رابط',
  made: 'لا يظهر هذا إلا مرة واحدة:',
  copy: 'نسخه',
  copied: 'نُسخ.',
  until: (day) => `حتى ${day}`,
  by: (name) => `أنشأه ${name}`,
  takeBack: (name) => `سحبه: ${name}`,
  take: 'سحبه',
  none: 'لا رابط لدى أحد من الخارج.',
}

export const shareWords = { en, ar }
