import type { Locale } from '@/i18n/locales'

const sentences = {
  tooLarge: {
    en: 'The picture is larger than {most} MB. Save it smaller, or with more compression.',
    ar: 'الصورة أكبر من {most} ميغابايت. يُرجى حفظها بحجم أصغر أو بضغط أشد.',
  },
  tooManyPixels: {
    en: 'The picture has {has} million pixels, and {most} million are the most that are read here. Save it smaller: pages show 2,560 pixels across at most.',
    ar: 'في الصورة {has} مليون بكسل، وأقصى ما يُقرأ هنا {most} مليون. يُرجى حفظها بحجم أصغر: لا تعرض الصفحات أكثر من 2560 بكسل عرضًا.',
  },
  format: {
    en: 'This is not a JPEG, PNG, WebP or AVIF picture, whatever it is called. Save it as one of these.',
    ar: 'ليست هذه صورة JPEG أو PNG أو WebP أو AVIF مهما كان اسم الملف. يُرجى حفظها بإحدى هذه الصيغ.',
  },
  moving: {
    en: 'The picture moves, and pages here show still ones. Save one frame of it.',
    ar: 'الصورة متحركة، والصفحات هنا تعرض صورًا ثابتة. يُرجى حفظ إطار واحد منها.',
  },
  damaged: {
    en: 'The picture is damaged or breaks off. Open it where it came from, save it again and send that.',
    ar: 'الصورة معطوبة أو ناقصة. يُرجى فتحها في البرنامج الذي جاءت منه وحفظها من جديد ثم إرسالها.',
  },
  tooMuchWork: {
    en: 'Reading the picture took longer than {most} seconds and was stopped. Save it smaller.',
    ar: 'استغرقت قراءة الصورة أكثر من {most} ثانية فأُوقفت. يُرجى حفظها بحجم أصغر.',
  },
  notReceived: {
    en: 'The picture did not arrive whole. Send it again.',
    ar: 'لم تصل الصورة كاملة. يُرجى إعادة إرسالها.',
  },
} as const

type Code = keyof typeof sentences
const limits = new Set<Code>(['tooLarge', 'tooManyPixels', 'tooMuchWork'])

/** A picture that is not taken in; it says in the editor's language what to do. */
export class PictureError extends Error {
  constructor(
    readonly code: Code,
    readonly params: Readonly<Record<string, number>> = {},
  ) {
    super(code)
  }

  get status(): 400 | 413 {
    return limits.has(this.code) ? 413 : 400
  }

  in(language: Locale): string {
    return sentences[this.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
      String(this.params[name] ?? ''),
    )
  }
}
