import { type Locale, locales } from '@/i18n/locales'
import { element, fragment } from '@/text/markup'

export interface LetterWords {
  subject: string
  /** Before the address, a sentence a line. */
  lines: readonly string[]
  /** After it. */
  closing: readonly string[]
}

export interface Letter {
  subject: string
  text: string
  html: string
}

const rightToLeft = '\u200f'

/** Programs that show text alone set each line by its letters, and leave its full stop on the wrong side without a mark. */
const marked = (line: string, direction: 'ltr' | 'rtl') =>
  direction === 'rtl' ? `${rightToLeft}${line}${rightToLeft}` : line

/** In both languages, since nobody has said which one they read: the newsroom works in both. */
export function letterOf(address: string, wordsIn: (language: Locale) => LetterWords): Letter {
  const inEach = locales.map(({ code, direction }) => ({ code, direction, ...wordsIn(code) }))
  const asText = (part: 'lines' | 'closing') =>
    inEach.map((words) => words[part].map((line) => marked(line, words.direction)).join('\n')).join('\n\n')
  const asHtml = (part: 'lines' | 'closing') =>
    inEach.map((words) =>
      element(
        'div',
        { lang: words.code, dir: words.direction },
        words[part].map((line) => element('p', {}, [line])),
      ),
    )
  const link = element('p', { dir: 'ltr' }, [element('a', { href: address }, [address])])
  return {
    subject: inEach.map(({ subject }) => subject).join(' · '),
    text: `${asText('lines')}\n\n${address}\n\n${asText('closing')}\n`,
    html: `<!doctype html>${
      element('html', {}, [
        element('head', {}, [element('meta', { charset: 'utf-8' })]),
        element('body', {}, [fragment(asHtml('lines')), link, fragment(asHtml('closing'))]),
      ]).markup
    }`,
  }
}
