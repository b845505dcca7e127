import { type Locale, locales } from '@/i18n/locales'
import { element, fragment } from '@/text/markup'

type InEach<Words> = Readonly<Record<Locale, Words>>

export interface LetterWords {
  subject: InEach<string>
  /** Before the address, a sentence a line. */
  lines: InEach<readonly string[]>
  address: string
  /** After it. */
  closing: InEach<readonly string[]>
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
export function letterOf({ subject, lines, address, closing }: LetterWords): Letter {
  const asText = (words: InEach<readonly string[]>) =>
    locales
      .map(({ code, direction }) => words[code].map((line) => marked(line, direction)).join('\n'))
      .join('\n\n')
  const asHtml = (words: InEach<readonly string[]>) =>
    locales.map(({ code, direction }) =>
      element(
        'div',
        { lang: code, dir: direction },
        words[code].map((line) => element('p', {}, [line])),
      ),
    )
  const link = element('p', { dir: 'ltr' }, [element('a', { href: address }, [address])])
  return {
    subject: locales.map(({ code }) => subject[code]).join(' · '),
    text: `${asText(lines)}\n\n${address}\n\n${asText(closing)}\n`,
    html: `<!doctype html>${
      element('html', {}, [
        element('head', {}, [element('meta', { charset: 'utf-8' })]),
        element('body', {}, [fragment(asHtml(lines)), link, fragment(asHtml(closing))]),
      ]).markup
    }`,
  }
}
