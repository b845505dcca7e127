const patterns: readonly RegExp[] = [
  new RegExp(
    '^(?:(?:interview(?:ed)?|translat(?:ed|ion)|report(?:ed|ing)|additional reporting|photo(?:s|graph(?:s|ed)?)?|' +
      'edited|written|words|text|story|transcribed)(?: (?:and|&) [a-z]+)?(?: from (?:the )?[a-z]+)? )?by:? \\S',
    'iu',
  ),
  /^(?:author|interviewer|translator|interpreter|editor|photographer)s?\s*[:：]\s*\S/iu,
  /^(?:about the )?(?:author|interviewer|translator|contributor)s?(?: and (?:the )?translators?)?:?$/iu,
  /^(?:الترجمة|ترجمة|حوار|الحوار|إعداد|تحرير|تصوير|الكاتبة?|المترجمة?|المحاورة?)(?: عن \S+)?\s*[:：]\s*\S/u,
  /^(?:أجرى الحوار|أجرت الحوار|ترجمه|ترجمته|ترجمها) \S/u,
  /^(?:نبذة )?عن (?:الكاتبة?|المترجمة?|المحاورة?)(?: و(?:عن )?المترجمة?)?:?$/u,
]

/** "Translated by …", "حوار: …", "About the author": says who did what, and is no part of the interview's text. */
export function isCreditLine(text: string): boolean {
  if (text.length > 100 || /[.!?؟…]$/u.test(text) || text.split(/\s+/).length > 12) return false
  const plain = text.replace(/^[*_\s]+|[*_\s]+$/g, '')
  return patterns.some((pattern) => pattern.test(plain))
}
