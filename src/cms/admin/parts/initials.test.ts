import { describe, expect, it } from 'vitest'

import { initials } from './initials'

describe('initials', () => {
  it('are those of the first and the last name, in both scripts', () => {
    expect(initials(['Rima Abd al-Hadi', 'Jean-Paul Sartre', 'Homer'])).toEqual(['RH', 'JS', 'H'])
    expect(initials(['ريما الهادي', 'سامي'])).toEqual(['ر. ه', 'س'])
  })

  it('tell people apart who have the same, or none', () => {
    expect(initials(['Sami Nur', 'Salma Nasser', '', '…'])).toEqual(['SN 1', 'SN 2', '3', '4'])
  })
})
