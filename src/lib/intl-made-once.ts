/*
 * An object of Intl takes longer to make than a page has time for, and has nothing of its own: each is made once. There are as
 * many as languages, the publication's time zone and the shapes of a date call for.
 */
const made = new Map<string, unknown>()

function once<Made>(kind: string, asked: unknown, make: () => Made): Made {
  const name = `${kind} ${JSON.stringify(asked)}`
  const found = made.get(name) ?? make()
  made.set(name, found)
  return found as Made
}

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once('date', [language, options], () => new Intl.DateTimeFormat(language, options))

export const numberFormat = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once('number', [language, options], () => new Intl.NumberFormat(language, options))

export const displayNames = (language: string, type: 'language' | 'region'): Intl.DisplayNames =>
  once('names', [language, type], () => new Intl.DisplayNames([language], { type }))
