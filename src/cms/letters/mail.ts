import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config, EmailAdapter } from 'payload'

import { asMachineMail, type Message } from './as-machine-mail'
import { mailServerAt } from './mail-server'
import { openMailSocket } from './mail-socket'
import { mailToNobody } from './mail-to-nobody'

/** Whatever is sent, by whichever code, Payload's own too, leaves through here. */
const withHouseRules =
  (adapter: EmailAdapter): EmailAdapter =>
  (args) => {
    const made = adapter(args)
    return { ...made, sendEmail: (message) => made.sendEmail(asMachineMail(message as Message)) }
  }

/** Mail by the server at this address; without one, by nobody. That server may be down when the site starts. */
export const mailBy = (address: string | null, sender: string): Exclude<Config['email'], undefined> =>
  address === null
    ? mailToNobody
    : nodemailerAdapter({
        defaultFromAddress: sender,
        defaultFromName: 'Dragoman',
        skipVerify: true,
        transportOptions: {
          ...mailServerAt(address),
          getSocket: openMailSocket,
          greetingTimeout: 10_000,
          socketTimeout: 20_000,
        },
      }).then(withHouseRules)
