import type { Setting } from '@/surfaces/setting'
import { foreign } from '@/i18n/foreign'
import { writtenLanguage } from '@/i18n/locales'
import { wordmarks } from './wordmarks'

/** The names of the house in one weight. The other script's is drawn where we have it, so that no second font is loaded. */
export function HouseNames({ setting: { publication, locale } }: { setting: Setting }) {
  return publication.names.map(({ text, lang }) => {
    const drawn = writtenLanguage(lang) === locale ? undefined : wordmarks.find((mark) => mark.text === text)
    return drawn ? (
      // Decoration beside the link's label, which says both names.
      <img key={lang} className="wordmark" src={drawn.src} width={drawn.width} height={drawn.height} alt="" />
    ) : (
      <span key={lang} {...foreign(lang, locale)}>
        {text}
      </span>
    )
  })
}
