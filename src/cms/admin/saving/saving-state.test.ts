import { describe, expect, it } from 'vitest'

import { adminMessages } from '@/i18n/admin-messages'

import { atLatest, sendAt } from './save-schedule'
import {
  nextSaving,
  type Obstacle,
  pauseAfter,
  savedAlready,
  type Saving,
  type SavingEvent,
} from './saving-state'
import { inShort, whyNotSaved } from './saving-words'

const t = adminMessages('en')
const after = (...events: SavingEvent[]): Saving => events.reduce(nextSaving, savedAlready(1))
const typed = (at: number): SavingEvent => ({ type: 'typed', at })
const failed = (obstacle: Obstacle, at = 10_000): SavingEvent => ({ type: 'failed', at, obstacle })
const sent: SavingEvent = { type: 'sent', at: 9000 }

describe('when what is typed is sent', () => {
  it('is after a pause, and within five seconds of steady typing', () => {
    expect(sendAt(savedAlready(1))).toBeNull()
    expect(sendAt(after(typed(5000)))).toBe(6000)
    const steady = after(...Array.from({ length: 100 }, (_, n) => typed(5000 + n * 100)))
    expect(sendAt(steady)).toBe(5000 + atLatest)
    expect(atLatest).toBeLessThan(5000)
  })

  it('is at once where somebody leaves the field or asks for it, and never beside another save', () => {
    expect(sendAt(after(typed(5000), { type: 'wanted' }))).toBe(0)
    expect(sendAt(after({ type: 'wanted' }))).toBeNull()
    expect(sendAt(after(typed(5000), sent, { type: 'wanted' }))).toBeNull()
  })

  it('is tried again after growing pauses where nothing but time is needed', () => {
    for (const kind of ['offline', 'unreachable', 'timedOut'] as const)
      expect(sendAt(after(typed(5000), sent, failed({ kind })))).toBe(12_000)
    expect([1, 2, 3, 4, 5, 6, 20].map(pauseAfter)).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
    const again = after(typed(5000), sent, failed({ kind: 'server', status: 502 }), { type: 'reachable' })
    expect(sendAt(again)).toBe(0)
    expect(again.obstacle).toBeNull()
  })

  it('waits for a session or for another save to be brought together, however much is typed', () => {
    for (const kind of ['signedOut', 'somebodyElse', 'overtaken'] as const) {
      const stopped = after(typed(5000), sent, failed({ kind }), typed(20_000), { type: 'wanted' })
      expect(sendAt(stopped)).toBeNull()
      expect(sendAt(nextSaving(stopped, { type: 'reachable' }))).toBe(0)
    }
  })

  it('does not send refused words again before others are typed', () => {
    const refused = after(typed(5000), sent, failed({ kind: 'refused', refused: [], restSaved: false }))
    expect(sendAt(nextSaving(refused, { type: 'wanted' }))).toBeNull()
    expect(sendAt(nextSaving(refused, typed(20_000)))).toBe(21_000)
  })
})

describe('what stands there', () => {
  it('is saved only once the server has all of it', () => {
    const part = after(typed(5000), sent, typed(9500), { type: 'stored', at: 9900, whole: false })
    expect(part.unsavedSince).toBe(9500)
    expect(inShort(part, 'en')).toBe(t('saving.saving'))
    expect(inShort(after(typed(5000), sent, { type: 'stored', at: 9900, whole: true }), 'en')).toContain(
      'Saved at',
    )
    expect(inShort(savedAlready(9900), 'en', true)).toBe(t('saving.allButChoices'))
    expect(inShort(part, 'en', true)).toBe(t('saving.saving'))
    expect(inShort(after(typed(5000), sent, failed({ kind: 'offline' })), 'en')).toContain('Not saved since')
    expect(inShort(after(typed(5000), failed({ kind: 'offline' }), sent), 'ar')).toContain('غير محفوظ')
  })

  it('says of every obstacle why and what to do, in both languages', () => {
    const kinds = [
      'offline',
      'unreachable',
      'timedOut',
      'tooLarge',
      'gone',
      'signedOut',
      'somebodyElse',
    ] as const
    const obstacles: Obstacle[] = [
      ...kinds.map((kind) => ({ kind })),
      { kind: 'overtaken' },
      { kind: 'server', status: 502 },
      { kind: 'notAllowed', refused: [] },
      { kind: 'refused', refused: [], restSaved: true },
    ]
    for (const obstacle of obstacles) {
      expect(whyNotSaved(obstacle, 'en').length).toBeGreaterThan(20)
      expect(whyNotSaved(obstacle, 'ar')).toMatch(/\p{Script=Arabic}/u)
    }
  })
})
