import type { BracketMark } from '@/text/brackets'
import type { Locale } from '@/i18n/locales'

type Names = Readonly<Record<BracketMark, string>>
interface MarkWords {
  names: Names
  markAs: Names
  found: string
  leave: string
  more: (n: number) => string
}

/** What the editor says of words in square brackets. Names have room for some 25 letters in its menu. */
export const markWords: Readonly<Record<Locale, MarkWords>> = {
  en: {
    names: {
      insertion: 'Editor’s insertion [ ]',
      omission: 'Left out […]',
      unclear: 'Hard to hear',
      redaction: 'Kept back [redacted]',
      note: 'Translator’s note',
    },
    markAs: {
      insertion: 'Mark as editor’s insertion',
      omission: 'Mark as words left out',
      unclear: 'Mark as hard to hear',
      redaction: 'Mark as kept back',
      note: 'Mark as translator’s note',
    },
    found: 'In brackets:',
    leave: 'Leave',
    more: (n) => `and ${String(n)} more`,
  },
  ar: {
    names: {
      insertion: 'إضافة من التحرير [ ]',
      omission: 'كلام محذوف […]',
      unclear: 'غير واضح السماع',
      redaction: 'حجب [محجوب]',
      note: 'ملاحظة من الترجمة',
    },
    markAs: {
      insertion: 'وسمه بأنه إضافة من التحرير',
      omission: 'وسمه بأنه كلام محذوف',
      unclear: 'وسمه بأنه غير واضح السماع',
      redaction: 'وسمه بأنه محجوب',
      note: 'وسمه بأنه ملاحظة من الترجمة',
    },
    found: 'بين قوسين:',
    leave: 'إبقاؤه كما هو',
    more: (n) => `وغيره مما بين قوسين: ${String(n)}`,
  },
}

export const marksLanguage = (language: string): Locale => (language === 'ar' ? 'ar' : 'en')
