import { expect, it } from 'vitest'
import { keepUp } from '../../scripts/lib/keep-up.mjs'

/** Something that ends whenever it is told to, and a clock that only its pauses and its work move. */
function supervised(starts: (() => Promise<{ ended: Promise<unknown> }>)[]) {
  const said: string[] = []
  const pauses: number[] = []
  const stopping = new AbortController()
  let clock = 0
  const kept = keepUp({
    name: 'site',
    ended: Promise.resolve(),
    start: () => starts.shift()?.() ?? new Promise(() => undefined),
    say: (line) => said.push(line),
    stopping: stopping.signal,
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      clock += milliseconds
      return Promise.resolve()
    },
    now: () => clock,
  })
  return { kept, said, pauses, stopping, work: (milliseconds: number) => (clock += milliseconds) }
}

const ends = () => Promise.resolve({ ended: Promise.resolve() })
const fails = () => Promise.reject(new Error('Its port is taken.'))
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

it('what was killed once is back at once', async () => {
  const { said, pauses } = supervised([() => Promise.resolve({ ended: new Promise(() => undefined) })])
  await settled()
  expect(pauses).toEqual([0])
  expect(said).toEqual(['The site has stopped by itself: starting it again.', 'The site is back.'])
})

it('what ends again and again is given ever more time, and given up with the reason of the last attempt', async () => {
  const { kept, pauses } = supervised([ends, fails, ends, fails, fails, fails, fails])
  await expect(kept).rejects.toThrow(/again and again.*\nIts port is taken\./s)
  expect(pauses).toEqual([0, 1000, 2000, 5000, 10_000, 20_000, 30_000])
})

it('what was at work for a while is well again', async () => {
  const starts: (() => Promise<{ ended: Promise<unknown> }>)[] = []
  const one = supervised(starts)
  for (let n = 0; n < 20; n += 1)
    starts.push(() => Promise.resolve({ ended: settled().then(() => one.work(61_000)) }))
  while (starts.length > 0) await settled()
  await settled()
  expect(new Set(one.pauses)).toEqual(new Set([0]))
})

it('what is being stopped stays stopped', async () => {
  const { kept, said, stopping } = supervised([])
  stopping.abort(new Error('Stopped.'))
  await expect(kept).rejects.toThrow('Stopped.')
  expect(said).toEqual([])
})
