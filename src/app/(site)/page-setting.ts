import { toSetting, type Setting } from '@/components/page/setting'
import { getPublication } from '@/content/publication'
import type { Locale } from '@/i18n/locales'

export const getSetting = async (locale: Locale): Promise<Setting> =>
  toSetting(locale, await getPublication(locale))
