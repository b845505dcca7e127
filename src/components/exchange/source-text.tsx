import { Fragment } from 'react'
import { Bracketed } from '@/components/ui/bracketed'
import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Exchange, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { directionOf } from '@/i18n/locales'
import { withoutFootnotes } from '@/text/footnotes'

interface Props {
  block: Exchange
  /** The version that the part was translated from. */
  source: Interview
  setting: Setting
}

/** What a part was translated from, folded, where the translation stands. */
export function SourceText({ block, source: { exchanges, language }, setting }: Props) {
  const keys = [...block.joins, block.key]
  const said = exchanges.filter(({ type, key }) => type === block.type && keys.includes(key))
  if (said.length === 0) return null
  const named = { language: setting.writtenLanguageName(language) }
  const number = block.type === 'questionAnswer' ? block.number : null
  return (
    <details className="source">
      <summary
        className="face"
        aria-label={
          number === null
            ? setting.t('source.passage', named)
            : setting.t('source.answer', { ...named, number })
        }
      >
        {setting.t('source.label', named)}
      </summary>
      <div className="in-source" lang={language} dir={directionOf(language)}>
        {said.map((part) => (
          <Fragment key={part.key}>
            <Words part={part} setting={setting} />
          </Fragment>
        ))}
      </div>
    </details>
  )
}

function Words({ part, setting }: { part: Exchange; setting: Setting }) {
  if (part.type === 'narration')
    return <RichBlocks text={withoutFootnotes(part.text)} headings="h4" setting={setting} />
  if (part.type !== 'questionAnswer') return null
  return (
    <>
      {part.question !== null && (
        <p className="source-question">
          <Bracketed text={part.question} />
        </p>
      )}
      <RichBlocks text={withoutFootnotes(part.answer)} headings="h4" setting={setting} />
    </>
  )
}
