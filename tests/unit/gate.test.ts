import { describe, expect, it } from 'vitest'

import { oneAfterTheOther } from '@/cms/payload/one-hash-at-a-time'
import { GateShut, openGate } from '@/lib/gate.mjs'

describe('a gate', () => {
  it('lets a few in, and the others in the order in which they came', async () => {
    const gate = openGate({ atOnce: 2, mostWaiting: 10, patience: 10_000 })
    const entered: number[] = []
    let most = 0
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (n) => {
        const leave = await gate.enter()
        entered.push(n)
        most = Math.max(most, gate.inside)
        await Promise.resolve()
        leave()
        leave()
      }),
    )
    expect(entered).toEqual([0, 1, 2, 3, 4, 5])
    expect([most, gate.inside, gate.waiting]).toEqual([2, 0, 0])
  })

  it('sends away who comes behind too many, and who has waited too long, and forgets them', async () => {
    const gate = openGate({ atOnce: 1, mostWaiting: 1, patience: 5 })
    const leave = await gate.enter()
    const waiting = gate.enter()
    await expect(gate.enter()).rejects.toBeInstanceOf(GateShut)
    await expect(waiting).rejects.toBeInstanceOf(GateShut)
    expect(gate.waiting).toBe(0)
    leave()
    expect(gate.inside).toBe(0)
    await expect(gate.enter()).resolves.toBeTypeOf('function')
  })
})

describe('hashes', () => {
  it('are made one after the other, each for who asked, also after one that failed', () => {
    const running: ((error: Error | null) => void)[] = []
    const derive = oneAfterTheOther((password, _salt, _iterations, _length, _digest, callback) => {
      if (typeof password !== 'string') throw new TypeError('no password')
      running.push((error) => {
        callback(error, Buffer.from(password))
      })
    })
    const answers: string[] = []
    const ask = (password: unknown) => {
      derive(password as string, 'salt', 1, 1, 'sha256', (error, key) => {
        answers.push(error ? error.message : key.toString())
      })
    }
    for (const password of ['a', 'b', 'c']) ask(password)
    expect(() => {
      ask({})
    }).toThrow('no password')
    expect(running).toHaveLength(1)
    running[0]?.(null)
    running[1]?.(new Error('failed'))
    expect(running).toHaveLength(3)
    running[2]?.(null)
    ask('d')
    running[3]?.(null)
    expect(answers).toEqual(['a', 'failed', 'c', 'd'])
  })
})
