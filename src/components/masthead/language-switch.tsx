import type { Version } from '@/content/types'
import { locales, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

/** To this page in the other languages where there is one, else to their home; each by its own name. */
export function LanguageSwitch({ locale, versions }: { locale: Locale; versions: readonly Version[] }) {
  return locales
    .filter(({ code }) => code !== locale)
    .map(({ code, name, direction }) => (
      <li key={code}>
        <a
          className="other"
          href={versions.find(({ language }) => language === code)?.path ?? routes.home(code)}
          hrefLang={code}
          lang={code}
          dir={direction}
        >
          {name}
        </a>
      </li>
    ))
}
