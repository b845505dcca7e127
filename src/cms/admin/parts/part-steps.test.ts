import { describe, expect, it, vi } from 'vitest'

import { PartSteps } from './part-steps'

const step = (words: string, works = true) => ({
  words,
  undo: vi.fn(() => works),
  redo: vi.fn(() => works),
})

describe('what was done to parts', () => {
  it('is undone and done again in turn, and says so', () => {
    const steps = new PartSteps()
    const heard = vi.fn()
    steps.subscribe(heard)
    const [split, joined] = [step('split'), step('joined')]
    steps.done(split)
    steps.done(joined)
    expect(steps.undo()).toBe(true)
    expect(joined.undo).toHaveBeenCalledOnce()
    expect(steps.read()).toEqual({ said: 'joined', isUndone: true })
    expect(steps.undo()).toBe(true)
    expect(split.undo).toHaveBeenCalledOnce()
    expect(steps.undo()).toBeNull()
    expect(steps.redo()).toBe(true)
    expect(split.redo).toHaveBeenCalledOnce()
    expect(heard).toHaveBeenCalledTimes(5)
    steps.done(step('moved'))
    expect(steps.redo()).toBeNull()
    steps.close()
  })

  it('leaves the keys of undo to what was typed since', () => {
    const steps = new PartSteps()
    steps.done(step('split'))
    expect(steps.hasKeys).toBe(true)
    steps.typed()
    expect(steps.hasKeys).toBe(false)
    steps.hush()
    expect(steps.read().said).toBeNull()
    expect(steps.undo()).toBe(true)
    expect(steps.hasKeys).toBe(true)
    steps.close()
  })

  it('says nothing any more of what could not be undone', () => {
    const steps = new PartSteps()
    steps.done(step('split', false))
    expect(steps.undo()).toBe(false)
    expect(steps.read().said).toBeNull()
    expect(steps.redo()).toBeNull()
    steps.close()
  })
})
