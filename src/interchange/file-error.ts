import type { Locale } from '@/i18n/locales'

const sentences = {
  tooLarge: {
    en: 'The file is larger than {most} MB. No interview is: please check that it is the right one.',
    ar: 'الملف أكبر من {most} ميغابايت، ولا حوار بهذا الحجم. يُرجى التحقق من أنه الملف المقصود.',
  },
  empty: { en: 'The file is empty.', ar: 'الملف فارغ.' },
  encoding: {
    en: 'The file is not in the encoding that it names ({name}). Save it as UTF-8.',
    ar: 'ترميز الملف غير الترميز المذكور فيه ({name}). يُرجى حفظه بترميز UTF-8.',
  },
  doctype: {
    en: 'The file declares a document type (DOCTYPE), and such files are not opened here. Export it again without one.',
    ar: 'في الملف تصريح بنوع المستند (DOCTYPE)، ومثل هذه الملفات لا تُفتح هنا. يُرجى تصديره من جديد من دونه.',
  },
  notXml: {
    en: 'The file breaks off or is damaged at line {line}, column {column}. Save it again in the program that made it, or download a new one here.',
    ar: 'الملف ناقص أو معطوب عند السطر {line}، العمود {column}. يُرجى حفظه من جديد في البرنامج الذي أنشأه، أو تنزيل ملف جديد من هنا.',
  },
  tooDeep: {
    en: 'The file is nested deeper than any translation. Download a new one here.',
    ar: 'في الملف تداخل لا مثيل له في أي ترجمة. يُرجى تنزيل ملف جديد من هنا.',
  },
  notXliff: {
    en: 'This is not an XLIFF file: its first element is “{name}”. Choose the .xlf file that was translated.',
    ar: 'ليس هذا ملف XLIFF: عنصره الأول «{name}». يُرجى اختيار ملف ‎.xlf الذي تُرجم.',
  },
  xliffVersion: {
    en: 'This is XLIFF {version}, and only 1.2 is read here. Save it as XLIFF 1.2.',
    ar: 'هذا XLIFF {version}، ولا يُقرأ هنا سوى 1.2. يُرجى حفظه بصيغة XLIFF 1.2.',
  },
  oldWord: {
    en: 'This is an old Word file (.doc) or one with a password. Save it as .docx without a password.',
    ar: 'هذا ملف Word قديم (‎.doc) أو محمي بكلمة مرور. يُرجى حفظه بصيغة ‎.docx من دون كلمة مرور.',
  },
  notWord: {
    en: 'This is not a Word file, or it is damaged. Open it in Word, save it as .docx and try again.',
    ar: 'ليس هذا ملف Word، أو أنه معطوب. يُرجى فتحه في Word وحفظه بصيغة ‎.docx ثم إعادة المحاولة.',
  },
  noTable: {
    en: 'The file has no table from here. Use the Word file that was downloaded here, and keep its table.',
    ar: 'ليس في الملف الجدول الذي صدر من هنا. يُرجى استعمال ملف Word الذي نُزّل من هنا مع إبقاء جدوله.',
  },
  otherWork: {
    en: 'This file is of another interview, or of another language. Choose the one that was downloaded here.',
    ar: 'هذا الملف لحوار آخر أو للغة أخرى. يُرجى اختيار الملف الذي نُزّل من هنا.',
  },
  nothing: {
    en: 'There is nothing in the file. Send the .xlf or .docx file itself.',
    ar: 'لم يصل أي ملف. يُرجى إرسال ملف ‎.xlf أو ‎.docx نفسه.',
  },
} as const

export type FileErrorCode = keyof typeof sentences
type Params = Readonly<Record<string, string | number>>

/** A file that cannot be read at all; its message says in the reader's language what to do. */
export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(
    readonly code: FileErrorCode,
    readonly params: Params = {},
  ) {
    super(FileError.sentence(code, params, 'en'))
  }

  in(language: Locale): string {
    return FileError.sentence(this.code, this.params, language)
  }

  private static sentence(code: FileErrorCode, params: Params, language: Locale): string {
    return sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
  }
}
