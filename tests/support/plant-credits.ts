import { plantCreditedCases } from './credited-cases'
import { closePayload } from './open-payload'

/** Plants them in the database that DATABASE_URL names, as a program, and says in JSON whom to look for, and where. */
console.log(JSON.stringify(await plantCreditedCases()))
await closePayload()
process.exit(0)
