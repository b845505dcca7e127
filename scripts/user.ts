import { openPayload } from './cms/open-payload'
import { resetLink } from './cms/reset-link'

const [command, email] = process.argv.slice(2)
if (command !== 'reset' || !email) {
  console.error('Usage: npm run user -- reset EMAIL')
  process.exit(1)
}
const { payload } = await openPayload()
const link = await resetLink(payload, email)
console.log(
  link ?? `No user has the e-mail ${email}. An administrator can add one in the admin, under Users.`,
)
await payload.destroy()
process.exit(link ? 0 : 1)
