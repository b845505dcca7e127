import { toSetting, type Setting } from '@/house-style/setting'
import { absolute } from '@/content/site-address'
import { getPublication } from '@/content/publication'
import type { Locale } from '@/i18n/locales'

export const getSetting = async (locale: Locale): Promise<Setting> =>
  toSetting(locale, await getPublication(locale), absolute)
