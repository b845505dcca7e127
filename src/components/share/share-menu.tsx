import type { Exchange, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { CopyButton } from './copy-button'

interface Props {
  block: Extract<Exchange, { type: 'questionAnswer' }>
  interview: Pick<Interview, 'work' | 'slug'>
  setting: Setting
}

/** Behind one quiet sign: the answer's address, its quote and its citation. */
export function ShareMenu({ block: { key, number }, interview: { work, slug }, setting }: Props) {
  const { t, locale } = setting
  const quote = routes.quote(locale, slug, key)
  return (
    <details className="share face" data-quote={quote}>
      <summary aria-label={number === null ? t('share.openPassage') : t('share.open', { number })}>⋯</summary>
      <p className="bar">
        <a href={`${routes.short(work, locale)}#${key}`}>{t('share.link')}</a>
        <a href={quote}>{t('share.quote')}</a>
        <a href={`${quote}#cite`}>{t('share.cite')}</a>
        <CopyButton what="link">{t('share.copyLink')}</CopyButton>
        <CopyButton what="quote">{t('share.copyQuote')}</CopyButton>
      </p>
    </details>
  )
}
