import { rebuildEditions } from '@/cms/publishing/rebuild'

import { openPayload } from './cms/open-payload'

const { payload } = await openPayload()
const works = await rebuildEditions(payload, {
  all: true,
  progress: (done, total) => {
    console.log(`${String(done)} of ${String(total)} works`)
  },
})
console.log(`Readers were told anew of ${String(works)} works.`)
await payload.destroy()
process.exit(0)
