import { describe, expect, it } from 'vitest'

import { hasFields, heldFor, nextLook, untouched } from './which-have-fields'

const now = 1_000_000

describe('the parts that have fields', () => {
  it('get them near the window, keep them a while beyond it, and have none far away', () => {
    const between = { ...untouched, isFar: false }
    expect(hasFields({ ...between, isNear: true }, false, now)).toBe(true)
    expect(hasFields(between, true, now)).toBe(true)
    expect(hasFields(between, false, now)).toBe(false)
    expect(hasFields(untouched, true, now)).toBe(false)
  })

  it('keep them however far away while somebody is in them, has just written there or is led there', () => {
    expect(hasFields({ ...untouched, hasFocus: true }, true, now)).toBe(true)
    expect(hasFields({ ...untouched, wantedUntil: now + 1 }, false, now)).toBe(true)
    expect(hasFields({ ...untouched, writtenAt: now - heldFor + 1 }, true, now)).toBe(true)
    expect(hasFields({ ...untouched, writtenAt: now - heldFor }, true, now)).toBe(false)
  })

  it('lose them when they are closed, once their last words have been told', () => {
    const closed = { ...untouched, isClosed: true, isNear: true, isFar: false }
    expect(hasFields(closed, false, now)).toBe(false)
    expect(hasFields({ ...closed, writtenAt: now }, true, now)).toBe(true)
    expect(hasFields({ ...closed, writtenAt: now - heldFor }, true, now)).toBe(false)
  })

  it('are looked at again when the time of one of them is over', () => {
    expect(nextLook([untouched], now)).toBeNull()
    expect(
      nextLook(
        [
          { ...untouched, writtenAt: now },
          { ...untouched, wantedUntil: now + 5 },
        ],
        now,
      ),
    ).toBe(now + 5)
  })
})
