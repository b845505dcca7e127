import { everything, plantCanaries } from './canaries'
import { closePayload } from './open-payload'

/** Plants them in the database that DATABASE_URL names, as a program, and says in JSON what is secret and where to look. */
const since = new Date().toISOString()
const secrets = await plantCanaries()
console.log(JSON.stringify({ secrets, targets: await everything(since) }))
await closePayload()
process.exit(0)
