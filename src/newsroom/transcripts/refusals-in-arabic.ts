import type { TranscriptErrorCode } from './transcript-error'

/** Why a file is not taken in, and what to do instead, in Arabic; in English the error says it itself. */
export const refusalsInArabic: Readonly<Record<TranscriptErrorCode, (file: string) => string>> = {
  empty: (file) => `لا شيء في ${file}. يُرجى إدخال ملف فيه المقابلة.`,
  'too-large': (file) => `${file} أكبر مما يُقرأ. يُقسَّم، أو يُحفظ نصه وحده.`,
  'too-many-lines': (file) => `أسطر ${file} أكثر مما يُقرأ. يُرجى تقسيمه.`,
  'too-complex': (file) => `بنية ${file} أعقد مما يُقرأ. يُحفظ نصًا عاديًا ثم يُدخل من جديد.`,
  'kind-not-read': (file) =>
    `نوع ${file} لا يُقرأ هنا. يُحفظ بصيغة Word ‏(‎.docx) أو نصًا عاديًا ثم يُدخل من جديد.`,
  damaged: (file) => `${file} تالف أو غير مكتمل. يُحفظ من جديد في البرنامج الذي أنشأه.`,
  binary: (file) => `${file} ليس نصًا. يُحفظ نصًا عاديًا أو بصيغة Word ‏(‎.docx).`,
  'not-utf-8': (file) => `تعذر معرفة ترميز ${file}. يُحفظ بترميز UTF-8 ثم يُدخل من جديد.`,
  'control-character': (file) => `في ${file} رموز ليست من أي نص. يُحفظ نصًا عاديًا ثم يُدخل من جديد.`,
  'not-in-full': (file) => `تعذرت قراءة ${file} كاملًا، فلم يُدخل منه شيء.`,
  'no-exchange': (file) => `لا سؤال وجواب في ${file}.`,
}
