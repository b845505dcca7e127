/** `**Break:** [00:21:07]`: where nothing is said. */
const isBreak = (text: string) =>
  text.length <= 60 &&
  /[:：[\]]/u.test(text) &&
  /^(?:break|فاصل|استراحة)$/iu.test(text.replace(/[*_\\[\]():：.\d\s]+/gu, ' ').trim())

/** A line drawn between parts of a text: `---`, `* * *`. */
export const isRule = (text: string) =>
  isBreak(text) || (/^[-*_=#~•·—–][-*_=#~•·—–\s]*$/u.test(text) && text.replace(/\s+/gu, '').length >= 3)
