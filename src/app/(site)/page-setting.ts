import { toSetting, type Setting } from '@/surfaces/setting'
import { absolute } from '@/content/site-address'
import { getPublication, getPublications } from '@/content/publication'
import type { Locale } from '@/i18n/locales'

export const getSetting = async (locale: Locale): Promise<Setting> =>
  toSetting(locale, await getPublication(locale), absolute)

/** The setting of each language, for an answer that is of several. */
export async function getSettings(): Promise<(locale: Locale) => Setting> {
  const publications = await getPublications()
  const settings = new Map(
    [...publications].map(([locale, publication]) => [locale, toSetting(locale, publication, absolute)]),
  )
  return (locale) => {
    const setting = settings.get(locale)
    if (!setting) throw new RangeError(`No setting for ${locale}`)
    return setting
  }
}
