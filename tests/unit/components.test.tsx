import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toContributors } from '@/surfaces/credits/contributors'
import { CreditList } from '@/components/credit/credit-list'
import { entryHtml } from '@/surfaces/feeds/entry-html'
import { toQuotation } from '@/surfaces/quotations/to-quotation'
import { toCreditGroups } from '@/surfaces/credits/credit-groups'
import type { Credits } from '@/surfaces/credits/credit-lines'
import { InterviewArticle } from '@/components/interview/interview-article'
import type { Credit, NoTranslatorReason } from '@/content/types'
import { daniel, hala, interview, layla, unfinishedArabic } from '../support/content-fixtures'
import { arabic, english, readerPages } from '../support/reader-pages'

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // How React writes HTML: void elements, the doctype, attributes that are there or not, and inline text of any length.
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
})

describe('every reader’s page', () => {
  it.each(Object.entries(readerPages))('is valid HTML: %s', async (_name, html) => {
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => [ruleId, message, selector]),
      ),
    ).toEqual([])
  })

  it.each(Object.entries(readerPages))(
    'has no script but what enhances it, and needs no other host: %s',
    (_name, html) => {
      const withoutOurs = html.replace(
        /<script type="module"(?: async="")? src="\/scripts\/[a-z-]+\.m?js"(?: async="")?><\/script>/g,
        '',
      )
      expect(withoutOurs).not.toMatch(/<script|<iframe| on[a-z]+="/)
      expect(html).not.toMatch(/ (?:src|srcset)="https?:/)
    },
  )
})

describe('the names under a headline', () => {
  const set = (credits: Partial<Credits>, setting = english) =>
    words(
      renderToStaticMarkup(
        <CreditList
          credits={{ credits: [], translatedFrom: 'ar', noTranslator: null, ...credits }}
          setting={setting}
        />,
      ),
    )

  it('stand under a label of their own, the translator as the author', () => {
    const credits: Credit[] = [
      { role: 'interviewer', by: layla },
      { role: 'translator', by: daniel },
    ]
    expect(set({ credits })).toBe(
      'Interview by Layla Mansour-Okafor Translated from Arabic by Daniel Verhoeven',
    )
    expect(set({ credits }, arabic)).toBe('حوار Layla Mansour-Okafor الترجمة عن العربية Daniel Verhoeven')
  })

  it('say only that it is translated when nobody knows from what', () => {
    expect(set({ credits: [{ role: 'translator', by: daniel }], translatedFrom: null })).toBe(
      'Translated by Daniel Verhoeven',
    )
  })

  it('come once for one person who asked and translated, whichever page they are linked to', () => {
    const credits: Credit[] = [
      { role: 'interviewer', by: { ...daniel, path: '/en/authors/daniel-verhoeven' } },
      { role: 'translator', by: daniel },
      { role: 'reviser', by: hala },
    ]
    expect(toCreditGroups(credits).map(({ label }) => label)).toEqual(['interviewAndTranslation', 'reviser'])
    expect(set({ credits })).toMatch(
      /^Interview and translation from Arabic by Daniel Verhoeven Translation revised by/,
    )
  })

  it('are not given away where they are withheld, and are never taken for one person', () => {
    const credits: Credit[] = [
      { role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } },
      { role: 'translator', by: { kind: 'withheld', withheldBy: 'newsroom' } },
    ]
    expect(set({ credits })).toBe(
      'Interview by name withheld at their wish Translated from Arabic by name withheld by the newsroom',
    )
    expect(toContributors(credits)).toEqual([])
  })

  it('are the publication’s where it signs', () => {
    expect(set({ credits: [{ role: 'interviewer', by: { kind: 'house' } }] })).toBe('Interview by Dragoman')
  })

  it.each([
    [
      'translatorUnknown',
      'Translation from Arabic translator not recorded',
      'الترجمة عن العربية لم يُذكر اسم المترجم',
    ],
    ['machineTranslated', 'Translation from Arabic by machine', 'الترجمة عن العربية ترجمة آلية'],
    ['selfTranslated', 'Translation from Arabic by the author', 'الترجمة عن العربية بقلم من أجرى الحوار'],
  ] as const)(
    'give way to the reason why there is none: %s',
    (noTranslator: NoTranslatorReason, said, saidInArabic) => {
      expect(set({ noTranslator })).toBe(said)
      expect(set({ noTranslator }, arabic)).toBe(saidInArabic)
    },
  )
})

describe('an interview', () => {
  const html = renderToStaticMarkup(
    <InterviewArticle related={[]} source={null} interview={interview} setting={english} />,
  )

  it('links every exchange to itself by its key', () => {
    const keys = interview.exchanges.filter(({ type }) => type === 'questionAnswer').map(({ key }) => key)
    for (const key of keys) {
      expect(html).toContain(`id="${key}"`)
      expect(html).toContain(`class="no" href="#${key}"`)
    }
  })

  it('sets the brackets of an insertion as signs and leaves its words alone', () => {
    expect(html).toContain('<span class="sign">[</span>in the front room<span class="sign">]</span>')
  })

  it('adds quotation marks to a pull quote, and says that it is shortened only if it is', () => {
    expect(words(html)).toContain('“ Every shelf [ in the front room ] is a street of the quarter.”')
    expect(html).not.toContain('shortened')
    expect(words(readerPages['interview-ar'] ?? '')).toContain('شارع من شوارع الحي».')
    expect(readerPages['interview-ar']).toContain('باختصار')
  })

  it('names a person of two roles once below the text, with both', () => {
    const people = html.slice(html.indexOf('class="people"'), html.indexOf('class="cite"'))
    expect(people.match(/هالة الخطيب<\/bdi>/g)).toHaveLength(1)
    expect(words(people)).toContain('Interpreted by Translation revised by')
  })

  it('marks a name and a bio of another language with it', () => {
    expect(html).toContain('<bdi lang="ar" dir="rtl">هالة الخطيب</bdi>')
    expect(html).toContain('<div class="bio" lang="ar" dir="rtl">')
  })

  it('offers the other language in its own words', () => {
    expect(html).toContain('hrefLang="ar" lang="ar" dir="rtl">النص بالعربية</a>')
  })
})

describe('a translation on its way', () => {
  const page = readerPages['unfinished-ar'] ?? ''
  const part = (key: string) => {
    const from = page.indexOf(`id="${key}"`)
    return page.slice(from, page.indexOf('<div class="exchange', from))
  }

  it('says of a part that its source has changed, when, and nothing of what it said', () => {
    expect(words(part('q7k2m9a'))).toContain(
      'عُدِّل الأصل الإنجليزي لهذه الإجابة في 3 حزيران 2015، وتجري مراجعة هذه الترجمة.',
    )
    expect(page.match(/class="behind/g)).toHaveLength(1)
    const english = readerPages['two-languages-en'] ?? ''
    expect(words(english).match(/عُدِّل الأصل الإنجليزي/g)).toHaveLength(1)
  })

  it('says which answer is still to come, offers its source, and nothing to quote', () => {
    const awaited = part('qr6s5t4')
    expect(words(awaited)).toContain('لم تُترجم هذه الإجابة بعد.')
    expect(awaited).not.toContain('class="share ')
    expect(awaited).toMatch(/<details class="source">.*Are you afraid for the place\?/)
    expect(words(page)).toContain('الترجمة إجابة واحدة من أصل 3 لم تُترجم بعد')
  })

  it('has the address of a part that is told in the next one there, with both sources', () => {
    expect(page).toMatch(/id="qb3c4d5"[^>]*><\/span><div class="exchange" id="qx5y6z7"/)
    expect(words(part('qx5y6z7'))).toMatch(/built the quarter a second time.*what do readers ask for today/)
  })

  it('tells a note of whoever translated from what was said, and sends nobody to it in the other language', () => {
    expect(page).toContain('/with/en#qr6s5t4')
    expect(page).not.toContain('#qtn2345')
    expect(words(page)).toContain('ملاحظة من الترجمة في الأصل تورية')
  })

  it('stands beside its source with what only one of them has', () => {
    const both = words(readerPages['two-languages-en'] ?? '')
    expect(both).toContain(
      'Here the line broke off. Ms Haddad rang back the next morning, from another number. Not in the Arabic text.',
    )
    expect(both).not.toContain('Not in the English text.')
    for (const key of interview.exchanges.map(({ key }) => key))
      expect((readerPages['two-languages-ar'] ?? '').match(new RegExp(`id="${key}"`, 'g')), key).toHaveLength(
        1,
      )
  })

  it('is quoted elsewhere with what is still to come said, and without the day of a change', () => {
    const html = entryHtml({ ...unfinishedArabic, protectsPeople: false }, arabic)
    expect(html).toContain('<em>لم تُترجم هذه الإجابة بعد.</em>')
    expect(html).toContain('<em>ملاحظة من الترجمة</em>')
    expect(html).not.toContain('عُدِّل')
    expect(toQuotation(unfinishedArabic, 'qr6s5t4', arabic)).toBeNull()
    expect(JSON.stringify(toQuotation(unfinishedArabic, 'q7k2m9a', arabic))).not.toContain('عُدِّل')
  })
})
