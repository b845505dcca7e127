/**
 * Unicode brings marks into their order by moving each past those before it: of 180,000 vowel marks and doublings in turn that takes
 * half a minute. No writing puts more than a few on one letter; its own Stream-Safe Text Format allows 30.
 */
const endless = /\p{M}{31,}/gu

function inForm(text: string, form: 'NFC' | 'NFKD'): string {
  let done = ''
  let at = 0
  for (const { 0: run, index } of text.matchAll(endless)) {
    done += text.slice(at, index).normalize(form) + run
    at = index + run.length
  }
  return done + text.slice(at).normalize(form)
}

/** A text in NFC, in linear time: more marks on one letter than any writing has stay as they were typed. */
export const toNfc = (text: string): string => inForm(text, 'NFC')

/** The same for NFKD. */
export const toNfkd = (text: string): string => inForm(text, 'NFKD')
