import { deskDate } from '@/cms/desk/desk-date'
import type { PassedOver, Was } from '@/newsroom/exports/exported-post'

const count = (language: string, n: number, words: Partial<Record<Intl.LDMLPluralRule, string>>) =>
  (words[new Intl.PluralRules(language).select(n)] ?? words.other ?? '').replace('#', String(n))

const addressesOf = (path: string | null, also: readonly string[]) => [...(path ? [path] : []), ...also]

const en = {
  from: (texts: number, program: string) =>
    `${count('en', texts, { one: '# text', other: '# texts' })} from ${program}`,
  passedOver: {
    page: (n: number) => count('en', n, { one: '# page', other: '# pages' }),
    picture: (n: number) => count('en', n, { one: '# picture or file', other: '# pictures and files' }),
    comment: (n: number) => count('en', n, { one: '# comment', other: '# comments' }),
    deleted: (n: number) => count('en', n, { one: '# deleted text', other: '# deleted texts' }),
    empty: (n: number) => count('en', n, { one: '# text without words', other: '# texts without words' }),
    other: (n: number) =>
      count('en', n, { one: '# entry of the site itself', other: '# entries of the site itself' }),
  } satisfies Record<keyof PassedOver, (n: number) => string>,
  isPassedOver: (what: string) => `Not among them: ${what}.`,
  did: (name: string, texts: number) =>
    `What ${name} did (${count('en', texts, { one: '# text', other: '# texts' })})`,
  parts: { author: 'Asked the questions', translator: 'Translated them', nobody: 'Neither' },
  rest: 'Whoever answers, where a text names them',
  rests: { named: 'Answers by that name', open: 'Say it later, at each draft' },
  makeAll: (n: number) => count('en', n, { one: 'Make a draft of it', other: 'Make drafts of all #' }),
  makeAllHint:
    'Texts that ask nobody stay in this list. What is a draft already is not stored again, so that you may stop and go on later.',
  progress: (done: number, all: number) => `${String(done)} of ${String(all)}`,
  stop: 'Stop',
  was: ({ published, path, also }: Was) =>
    [
      ...(published ? [`Published on ${deskDate(published, 'en')}.`] : ['Not published yet.']),
      ...(addressesOf(path, also).length > 0
        ? [`Its old addresses will lead here: ${addressesOf(path, also).join(', ')}.`]
        : []),
    ].join(' '),
}

const ar: typeof en = {
  from: (texts, program) =>
    `${count('ar', texts, { zero: 'لا نصوص', one: 'نص واحد', two: 'نصان', few: '# نصوص', many: '# نصًا', other: '# نص' })} من ${program}`,
  passedOver: {
    page: (n) => `صفحات: ${String(n)}`,
    picture: (n) => `صور وملفات: ${String(n)}`,
    comment: (n) => `تعليقات: ${String(n)}`,
    deleted: (n) => `نصوص محذوفة: ${String(n)}`,
    empty: (n) => `نصوص بلا كلمات: ${String(n)}`,
    other: (n) => `مداخل للموقع نفسه: ${String(n)}`,
  },
  isPassedOver: (what) => `ليس منها: ${what}.`,
  did: (name, texts) => `دور ${name} (نصوص: ${String(texts)})`,
  parts: { author: 'طرح الأسئلة', translator: 'ترجم النصوص', nobody: 'لا هذا ولا ذاك' },
  rest: 'من يجيب حيث يسميه النص',
  rests: { named: 'يجيب بذلك الاسم', open: 'يُحدَّد لاحقًا في كل مسودة' },
  makeAll: (n) => (n === 1 ? 'حفظه مسودة' : `حفظ الكل مسودات (${String(n)})`),
  makeAllHint:
    'تبقى النصوص التي لا سؤال فيها في هذه القائمة. وما صار منها مسودة لا يُحفظ ثانية، فيمكن التوقف ثم المتابعة.',
  progress: (done, all) => `${String(done)} من ${String(all)}`,
  stop: 'توقف',
  was: ({ published, path, also }) =>
    [
      ...(published ? [`نُشر في ${deskDate(published, 'ar')}.`] : ['لم يُنشر بعد.']),
      ...(addressesOf(path, also).length > 0
        ? [
            `ستقود إلى هنا روابطه القديمة: ${addressesOf(path, also)
              .map((old) => `\u2066${old}\u2069`)
              .join('، ')}.`,
          ]
        : []),
    ].join(' '),
}

export const exportWords = { en, ar }
