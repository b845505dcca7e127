import { describe, expect, it } from 'vitest'

import type { AssignmentState, Worker } from './assignment-actions'
import { type Looked, possibleActs } from './possible-acts'

const editor = { staff: true, translator: null }
const salma = { staff: false, translator: 1 }
const omar = { staff: false, translator: 2 }

const row = (translator: number, standing: Worker['standing'] = 'active'): Worker => ({
  translator,
  role: 'translator',
  standing,
})
const assignment = (state: AssignmentState, ...workers: Worker[]): Looked => ({
  state,
  workers,
  hasHandedIn: state !== 'inWork',
})

describe('possibleActs', () => {
  it('lets a translator claim what nobody has, and ask to join what somebody has', () => {
    expect(possibleActs(assignment('wanted'), salma)).toEqual(['claim'])
    expect(possibleActs(assignment('claimed', row(1)), omar)).toEqual(['join'])
    expect(possibleActs(assignment('claimed', row(1), row(2, 'asking')), omar)).toEqual([])
  })

  it('lets those who work on it let others in, hand in and hand over', () => {
    const acts = possibleActs(assignment('inWork', row(1), row(2, 'asking')), salma)
    expect(acts).toEqual(['handIn', 'leave', 'handOver', 'admit'])
  })

  it('asks translators for their answer once the final text is shown, and nobody else', () => {
    expect(possibleActs(assignment('ready', row(1)), salma)).toContain('answerFinal')
    expect(possibleActs(assignment('ready', row(1)), editor)).not.toContain('answerFinal')
    expect(possibleActs(assignment('inReview', row(1)), editor)).toEqual([
      'sendBack',
      'showFinal',
      'assign',
      'goAhead',
    ])
    expect(possibleActs(assignment('inWork', row(1)), editor)).not.toContain('goAhead')
  })

  it('has nothing for a login that is neither editor nor translator', () => {
    expect(possibleActs(assignment('wanted'), { staff: false, translator: null })).toEqual([])
  })

  it('offers an editor who translates both', () => {
    const both = { staff: true, translator: 1 }
    expect(possibleActs(assignment('wanted'), both)).toEqual(['claim', 'assign'])
  })
})
