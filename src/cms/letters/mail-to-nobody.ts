import type { EmailAdapter } from 'payload'

/** Without a mail server nothing is sent; Payload would write the message, and the link in it, to the log instead. */
export const mailToNobody: EmailAdapter = ({ payload }) => ({
  name: 'nobody',
  defaultFromAddress: 'dragoman@localhost',
  defaultFromName: 'Dragoman',
  sendEmail: () => {
    payload.logger.warn(
      'No mail server is set, so a message was not sent. "npm run user -- reset EMAIL" gives the link.',
    )
    return Promise.resolve()
  },
})
