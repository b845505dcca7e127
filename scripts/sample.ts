import { loadSample } from './cms/load-sample'
import { openPayload } from './cms/open-payload'
import { removeSample } from './cms/remove-sample'

const [command] = process.argv.slice(2)
const { payload } = await openPayload()
const progress = (done: number, total: number, words: string) => {
  console.log(`${String(done)} of ${String(total)}: ${words}`)
}
if (command === 'remove') await removeSample(payload, progress)
else await loadSample(payload, progress)
await payload.destroy()
process.exit(0)
