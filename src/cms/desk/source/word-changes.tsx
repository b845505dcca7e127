import { Fragment } from 'react'

import { isLocale, localeOf } from '@/i18n/locales'
import { wordDiff } from '@/newsroom/translation/word-diff'

interface Props {
  before: string
  after: string
  language: string
}

/** Two texts in one: what went is struck out, what came is underlined, in the text's own direction. */
export function WordChanges({ before, after, language }: Props) {
  const direction = isLocale(language) ? localeOf(language).direction : undefined
  return (
    <p className="word-changes" lang={language} dir={direction}>
      {wordDiff(before, after, language).map(({ kind, text }, n, all) => {
        const key = `${String(n)}${kind}`
        if (kind === 'added')
          return (
            <Fragment key={key}>
              {/* Without a space between them Arabic would join the new word to the old. */}
              {all[n - 1]?.kind === 'removed' && ' '}
              <ins>{text}</ins>
            </Fragment>
          )
        if (kind === 'removed') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}
