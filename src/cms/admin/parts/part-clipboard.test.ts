import type { FormState } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { copyOf, keepCopy, keptParts } from './part-clipboard'

const form: FormState = {
  headline: { value: 'Doors' },
  exchanges: {
    value: 2,
    rows: ['a', 'b'].map((id) => ({ id, blockType: 'narration', customComponents: { RowLabel: null } })),
  },
  ...Object.fromEntries(
    ['a', 'b'].flatMap((id, n) => {
      const at = `exchanges.${String(n)}`
      return [
        [`${at}.id`, { value: id }],
        [`${at}.key`, { value: `q23456${id}` }],
        [`${at}.blockType`, { value: 'narration' }],
        [`${at}.text`, { value: `words of ${id}`, customComponents: { Field: null } }],
      ]
    }),
  ),
}

describe('parts that are copied', () => {
  const kept = new Map<string, string>()
  const shelf = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as unknown as Storage
  const kinds = ['narration', 'figure']
  const keep = (at?: number) =>
    keepCopy(shelf, {
      type: 'blocks',
      path: 'exchanges',
      blocks: [],
      data: copyOf(form, 'exchanges', at),
      ...(at === undefined ? {} : { rowIndex: at }),
    })
  beforeEach(() => kept.clear())

  it('come back with their words, and without what is the own of one part', () => {
    expect(keep(1)).toBe(true)
    const parts = keptParts(shelf, 'exchanges', kinds)
    expect(parts.map(({ kind, fields }) => [kind, Object.keys(fields), fields['text']])).toEqual([
      ['narration', ['blockType', 'text'], { value: 'words of b' }],
    ])
  })

  it('come back in their order when all were copied', () => {
    keep()
    expect(keptParts(shelf, 'exchanges', kinds).map(({ fields }) => fields['text']?.value)).toEqual([
      'words of a',
      'words of b',
    ])
  })

  it('are none where nothing was copied, something else was, or their kind is not known here', () => {
    expect(keptParts(shelf, 'exchanges', kinds)).toEqual([])
    keep()
    expect(keptParts(shelf, 'exchanges', ['figure'])).toEqual([])
    expect(keptParts(shelf, 'labels', kinds)).toEqual([])
    kept.set('_payloadClipboard', 'not JSON')
    expect(keptParts(shelf, 'exchanges', kinds)).toEqual([])
  })
})
