import type { TranscriptWarning, TranscriptWarningCode } from './transcript'

type Params = TranscriptWarning['params']

const quoted = (words: string | number | undefined) => `«${String(words ?? '')}»`

const looks: ReadonlyMap<string, string> = new Map([
  ['heading', 'عناوين من مستوى واحد تحتها نص'],
  ['numbered', 'فقرات مرقمة تحتها نص'],
  ['bold', 'فقرات بخط عريض تحتها نص'],
  ['alone', 'فقرات تنتهي بعلامة استفهام'],
])

/** What editors are told of a text that was read, in Arabic; in English: describe-warning.ts. */
export const warningsInArabic: Readonly<Record<TranscriptWarningCode, (params: Params) => string>> = {
  'answer-inferred': ({ question }) =>
    `قُرئت الأسطر تحت ${quoted(question)} على أنها جوابه؛ يُفصل بينهما بسطر فارغ.`,
  'asker-inferred': ({ name }) => `قُرئ ما يلي ${quoted(`${String(name)}:`)} على أنه أسئلة.`,
  'direction-controls-dropped': ({ count }) =>
    `حُذفت علامات اتجاه غير مرئية (عددها ${String(count)} ابتداءً من هنا)، وبقي النص كما هو.`,
  'empty-question': () => 'علامة سؤال لا سؤال بعدها.',
  'front-matter-broken': ({ why, title }) =>
    `تعذرت قراءة مقدمة الملف (YAML): ${String(why)}. أُخذ العنوان كما كُتب، ${quoted(title)}؛ توضع القيم ذات العلامات بين علامتي اقتباس.`,
  'front-matter-long': () => 'مقدمة الملف أطول من أن تُقرأ. يكفي منها ما يلزم للعنوان: «title: …».',
  'front-matter-toml': () =>
    'مقدمة الملف مكتوبة بصيغة TOML وهي لا تُقرأ. تُكتب بين «---» بصيغة YAML، «title: …»، أو يوضع العنوان فوق النص.',
  'front-matter-unread': ({ why }) =>
    `تعذرت قراءة مقدمة الملف (YAML): ${String(why)}. لم يؤخذ منها عنوان؛ تُصحَّح، أو يوضع العنوان فوق النص.`,
  'lines-joined': ({ count }) =>
    `قُرئت فواصل الأسطر المفردة مسافات (عدد الفقرات ${String(count)}، وأولها هنا)؛ يوضع سطر فارغ حيث تنتهي الفقرة.`,
  'markdown-definition': ({ text }) => `لا رابط يؤدي إلى ما في هذا السطر، وقد تُرك: ${quoted(text)}`,
  'markdown-heading': ({ text }) => `أُبقي عنوان داخل النص فقرةً بخط عريض: ${quoted(text)}`,
  'markdown-kept': ({ text }) => `أُبقيت علامات Markdown أو HTML كما كُتبت: ${quoted(text)}`,
  'markdown-link': ({ url, text }) =>
    `تُرك رابط حيث لا يصح إلا الكلام: ${quoted(text)} كان يؤدي إلى ${String(url)}`,
  'markdown-link-title': ({ title }) => `تُرك عنوان رابط: ${quoted(title)}`,
  'markdown-long': () => 'هذه الفقرة أطول، أو أشد تداخلًا، من أن تُقرأ بصيغة Markdown، وقد أُبقيت كما كُتبت.',
  'markdown-more': ({ count }) => `علامات Markdown أخرى ابتداءً من هنا لا تُعدَّد، وعددها ${String(count)}.`,
  'markdown-quote': ({ text }) => `أُبقي اقتباس مستقل فقرةً: ${quoted(text)}`,
  'markup-in-text': ({ count, text }) =>
    `أُبقيت علامات Markdown كما كُتبت (عدد الفقرات ${String(count)}، وأولها هنا): ${quoted(text)}. لقراءتها يُسمّى الملف باسم ينتهي بـ ‎.md.`,
  'names-without-question': ({ name }) =>
    `تبدأ فقرات بـ ${quoted(`${String(name)}:`)} كما تبدأ باسم المتحدث، ولا علامة استفهام في النص كله؛ يُكتب «س:» حيث يُسأل.`,
  'no-headline': () => 'لا عنوان فوق السؤال الأول.',
  'no-questions': () =>
    'لم يُعثر على أسئلة. المتوقع: عنوان، فمقدمة، ثم كل سؤال بعد علامة في أول سطره («س: …» أو «Q: …» أو «الاسم: …») وجوابه تحته، وبين الفقرات سطر فارغ.',
  'person-without-bio': ({ name }) => `قُرئ ${quoted(name)} اسمًا، ولا نبذة تحته.`,
  'person-without-evidence': ({ name }) =>
    `قُرئ ${quoted(name)} اسمًا تحته نبذة، ولا شيء آخر في النص يدل على ذلك.`,
  'possible-label': ({ label, name, count }) =>
    `تبدأ بـ ${quoted(label)} فقرات عددها ${String(count)} كما تبدأ باسم المتحدث، وقد أُبقي في النص؛ يُكتب ${quoted(`${String(name)}:`)} حيث يتكلم.`,
  'possible-marker': ({ marker, text }) =>
    `قد تكون ${quoted(marker)} علامة سؤال أو جواب، وقد أُبقيت في النص لأنه لا يعلّم بها دائمًا: ${quoted(text)}`,
  'possible-markers': ({ count }) =>
    `فقرات أخرى ابتداءً من هنا تبدأ بما قد يكون علامة كهذه، وعددها ${String(count)}؛ أُبقيت كلها كما كُتبت.`,
  'possible-person': ({ name }) => `يقف ${quoted(name)} وحده كما يقف الاسم، وقد أُبقي في الجواب.`,
  'possible-question': ({ text }) => `يشبه ${quoted(text)} أسئلة هذا النص، ولا جواب تحته، وقد أُبقي في النص.`,
  'possible-speaker': ({ name }) => `قد يدل ${quoted(`${String(name)}:`)} على متحدث، وقد أُبقي في النص.`,
  'question-of-several-paragraphs': ({ count }) => `لهذا السؤال أكثر من فقرة، وعددها ${String(count)}.`,
  'question-without-answer': ({ question }) =>
    question === '' ? 'علامة لا جواب تحتها.' : `سؤال لا جواب له: ${quoted(question)}`,
  'questions-by-look': ({ look, count }) =>
    `لا علامة لأسئلة هذا النص؛ قُرئت أسئلةً: ${looks.get(String(look)) ?? ''} (عددها ${String(count)} ابتداءً من هنا).`,
  'quotation-differs': ({ quotation, nearest }) =>
    `اقتباس يخالف الجواب. المقتبس: ${quoted(quotation)} والجواب: ${quoted(nearest)}`,
  'quotations-not-compared': ({ count }) => `اقتباسات أخرى لم تُقابل بالأجوبة، وعددها ${String(count)}.`,
  'speaker-inferred': ({ name }) => `لا يرد ${quoted(`${String(name)}:`)} إلا هنا، وقد قُرئ متحدثًا.`,
  'weak-markers': ({ markers, count }) =>
    `قُرئت ${quoted(markers)} في أول الفقرة علامةَ سؤال أو جواب وتُركت (عدد المرات ${String(count)} ابتداءً من هنا).`,
  'weak-question': ({ marker, text }) =>
    `قُرئت ${quoted(marker)} علامةَ سؤال مع أن لا علامة استفهام بعدها: ${quoted(text)}`,
}
