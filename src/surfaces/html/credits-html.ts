import type { Credited, Run } from '@/content/types'
import { toContributors, type Contributor } from '@/surfaces/credits/contributors'
import { creditLabel } from '@/surfaces/credits/credit-label'
import { toCreditLines, type Credits } from '@/surfaces/credits/credit-lines'
import { withheldText } from '@/surfaces/credits/unnamed'
import type { Setting } from '@/surfaces/setting'
import { foreign } from '@/i18n/foreign'
import { element, fragment, type Markup } from '@/text/markup'
import { richHtml } from './rich-html'

/** The labelled names, a line for each label, as they stand under the headline. */
export function creditsHtml(credits: Credits, setting: Setting): Markup {
  const { t } = setting
  const lines = toCreditLines(credits, setting).map(({ label, names, instead }) =>
    fragment(
      instead !== null
        ? [t('credit.inlineReason', { label, reason: instead })]
        : [
            t('credit.inline', { label }),
            ' ',
            ...names.flatMap((by, place) => [place > 0 ? t('join.comma') : null, nameHtml(by, setting)]),
          ],
    ),
  )
  return element(
    'p',
    {},
    lines.flatMap((line, place) => (place > 0 ? [element('br'), line] : [line])),
  )
}

/** The bios, as they stand below the text. */
export const biosHtml = (credits: Credits, setting: Setting): Markup =>
  fragment(
    toContributors(credits.credits).map((contributor) =>
      bioHtml(contributor, credits.translatedFrom, setting),
    ),
  )

function bioHtml({ person, labels }: Contributor, translatedFrom: string | null, setting: Setting): Markup {
  const did = labels.map((label) => creditLabel(label, translatedFrom, setting)).join(' · ')
  const { bio } = person
  return fragment([
    element('p', {}, [`${did} `, element('strong', {}, [nameHtml(person, setting)])]),
    bio &&
      element('div', foreign(bio.lang, setting.locale), [
        richHtml(bio.text, (href) => setting.absolute(href)),
      ]),
  ])
}

export const runHtml = (run: Run, setting: Setting): Markup =>
  element('bdi', foreign(run.lang, setting.locale), [run.text])

function nameHtml(by: Credited, setting: Setting): Markup {
  const { publication, absolute } = setting
  if (by.kind === 'withheld') return fragment([withheldText(by.withheldBy, setting)])
  if (by.kind === 'house') return runHtml(publication.name, setting)
  const name = runHtml(by.name, setting)
  return by.path === null ? name : element('a', { href: absolute(by.path) }, [name])
}
