import { APIError } from 'payload'

export const busyWords = {
  en: 'There is too much to do at the moment. Nothing of this was stored: please try again in a few seconds.',
  ar: 'الطلبات الآن كثيرة، ولم يُحفظ شيء من هذا الطلب. يُرجى إعادة المحاولة بعد ثوانٍ.',
} as const

/** Nothing was begun, and it may be asked again. The hook `busy-answer.ts` says so in the language of whoever asked. */
export class TooBusy extends APIError {
  constructor(cause: unknown) {
    super(busyWords.en, 503, null, true)
    this.cause = cause
  }
}
