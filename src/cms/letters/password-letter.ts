import { adminMessages } from '@/i18n/admin-messages'

import { type Letter, letterOf } from './letter'

/** The link by which somebody sets a new password, for the hour that it holds. */
export const passwordLetter = (address: string): Letter =>
  letterOf(address, (language) => {
    const t = adminMessages(language)
    return {
      subject: t('letters.password.subject'),
      lines: [t('letters.password.line')],
      closing: [t('letters.password.closing')],
    }
  })
