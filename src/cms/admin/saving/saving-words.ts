import type { Obstacle, Saving } from './saving-state'

const time = (at: number, language: 'en' | 'ar') =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

export const savingWords = {
  en: {
    saved: (at: string) => `Saved at ${at}`,
    allSaved: 'Saved',
    saving: 'Saving…',
    allButChoices: 'Saved, but for what waits for your choice',
    notSavedSince: (at: string) => `Not saved since ${at}`,
    again: 'Try again now',
    signIn: 'Sign in',
    show: 'Show the place',
    refused: 'This cannot be stored as it is:',
    rest: 'Everything else is saved.',
    kept: 'Your words are kept on this device.',
    unkept: 'Nor could they be kept on this device: copy them before you leave.',
    why: {
      offline: 'There is no network. Go on writing; it is saved by itself once there is.',
      unreachable: 'The site does not answer. Go on writing; it is tried again by itself.',
      timedOut: 'The site did not answer in time. Go on writing; it is tried again by itself.',
      server: (status: number) =>
        `The site could not store it (${String(status)}). Go on writing; it is tried again by itself.`,
      tooLarge: 'The text is too large to be sent at once. Divide it, or ask an administrator.',
      gone: 'This text is no longer there, or no longer open to you. Copy your words if you need them elsewhere.',
      signedOut: 'You are signed out. Sign in in another tab; it is then saved by itself.',
      somebodyElse:
        'Somebody else is signed in in this browser. Sign in as yourself in another tab; it is then saved by itself.',
      notAllowed: 'You may not change this text any more.',
      overtaken: 'Somebody else has just saved this text. The two are being brought together.',
    },
  },
  ar: {
    saved: (at: string) => `حُفظ في ${at}`,
    allSaved: 'محفوظ',
    saving: 'يجري الحفظ…',
    allButChoices: 'محفوظ ما عدا ما ينتظر اختيارك',
    notSavedSince: (at: string) => `غير محفوظ منذ ${at}`,
    again: 'المحاولة الآن',
    signIn: 'تسجيل الدخول',
    show: 'إظهار الموضع',
    refused: 'لا يمكن حفظ هذا كما هو:',
    rest: 'وما عداه محفوظ.',
    kept: 'كلماتك محفوظة على هذا الجهاز.',
    unkept: 'وتعذر حفظها على هذا الجهاز أيضًا: يُرجى نسخها قبل المغادرة.',
    why: {
      offline: 'لا توجد شبكة. يمكن متابعة الكتابة، ويُحفظ النص تلقائيًا حين تعود.',
      unreachable: 'الموقع لا يجيب. يمكن متابعة الكتابة، وتتكرر المحاولة تلقائيًا.',
      timedOut: 'لم يُجب الموقع في الوقت المناسب. يمكن متابعة الكتابة، وتتكرر المحاولة تلقائيًا.',
      server: (status: number) =>
        `تعذر على الموقع حفظ النص (${String(status)}). يمكن متابعة الكتابة، وتتكرر المحاولة تلقائيًا.`,
      tooLarge: 'النص أكبر من أن يُرسل دفعة واحدة. يلزم تقسيمه، أو الرجوع إلى الإدارة.',
      gone: 'لم يعد هذا النص موجودًا، أو لم يعد متاحًا لك. يمكن نسخ كلماتك.',
      signedOut: 'انتهت الجلسة. يلزم تسجيل الدخول في نافذة أخرى، ثم يُحفظ النص تلقائيًا.',
      somebodyElse:
        'سُجّل الدخول في هذا المتصفح باسم آخر. يلزم تسجيل الدخول باسمك في نافذة أخرى، ثم يُحفظ النص تلقائيًا.',
      notAllowed: 'لم يعد تعديل هذا النص متاحًا لك.',
      overtaken: 'حُفظ هذا النص من طرف آخر للتو. يجري جمع النصين.',
    },
  },
} as const

/** Why it is not saved and what to do, in a sentence; a refusal is said by the server's own. */
export function whyNotSaved(obstacle: Obstacle, language: 'en' | 'ar'): string {
  const said = savingWords[language]
  if (obstacle.kind === 'refused') return obstacle.restSaved ? `${said.rest} ${said.refused}` : said.refused
  return obstacle.kind === 'server' ? said.why.server(obstacle.status) : said.why[obstacle.kind]
}

/** How things stand, in a few words. `choosing`: between two saves of a field, of which this form's is not stored. */
export function inShort(saving: Saving, language: 'en' | 'ar', choosing = false): string {
  const said = savingWords[language]
  const { obstacle, unsavedSince, savedAt, sending } = saving
  if (obstacle && unsavedSince !== null) return said.notSavedSince(time(unsavedSince, language))
  if (sending || unsavedSince !== null) return said.saving
  if (choosing) return said.allButChoices
  return savedAt === null ? said.allSaved : said.saved(time(savedAt, language))
}
