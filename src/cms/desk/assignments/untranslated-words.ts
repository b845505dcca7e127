import type { TextName } from '@/newsroom/translation/translated-fields'

interface Words {
  names: Record<TextName, string>
  inPart: (part: number, name: string) => string
  more: (n: number) => string
  comma: string
  missing: (list: string) => string
  translators: string
  editors: string
}

/** What is said of a translation that is not whole: what is missing, and the way out. */
export const untranslatedWords: Record<'en' | 'ar', Words> = {
  en: {
    names: {
      headline: 'headline',
      standfirst: 'standfirst',
      label: 'who answers (in words)',
      question: 'question',
      answer: 'answer',
      text: 'text',
      caption: 'caption',
    },
    inPart: (part, name) => `part ${String(part)} (${name})`,
    more: (n) => `${String(n)} more`,
    comma: ', ',
    missing: (list) => `Not translated yet: ${list}.`,
    translators: 'Translate what is missing, or ask an editor to leave it out.',
    editors:
      'Translate what is missing, mark its part “Not in this language”, or allow publishing without it (in the text, beside it).',
  },
  ar: {
    names: {
      headline: 'العنوان',
      standfirst: 'المقدمة',
      label: 'وصف من يجيب',
      question: 'السؤال',
      answer: 'الجواب',
      text: 'النص',
      caption: 'الشرح',
    },
    inPart: (part, name) => `الجزء ${String(part)} (${name})`,
    more: (n) => `وغيرها (${String(n)})`,
    comma: '، ',
    missing: (list) => `لم يُترجم بعد: ${list}.`,
    translators: 'تُرجى ترجمة الناقص، أو الطلب من التحرير إسقاطه.',
    editors:
      'تُرجى ترجمة الناقص، أو وضع علامة «ليس في هذه اللغة» على جزئه، أو السماح بالنشر دونه (بجانب النص).',
  },
}
