import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countryName } from '@/i18n/country-name'
import { countryCodes, isCountryCode } from '@/lib/country-code'
import { formatMonth } from '@/lib/format-date'
import { monthStart } from '@/lib/month-start'
import { clockIn, instantAt } from '@/lib/zone-clock'
import { wholeYears } from '@/lib/whole-years'

describe('how long ago', () => {
  it.each([
    ['2025-11-22T10:00:00Z', 1],
    ['2025-11-23T10:00:00Z', 0],
    ['2015-06-07T08:00:00Z', 11],
    ['2024-02-29T00:00:00Z', 2],
    ['2027-01-01T00:00:00Z', 0],
  ])('%s is %i whole years', (since, years) => {
    expect(wholeYears(since, new Date('2026-11-22T12:00:00Z'))).toBe(years)
  })
})

describe('a month of the archive', () => {
  it.each([
    [2026, 7, 'UTC', '2026-07-01T00:00:00.000Z'],
    [2026, 7, 'Asia/Amman', '2026-06-30T21:00:00.000Z'],
    [2026, 13, 'UTC', '2027-01-01T00:00:00.000Z'],
    // Samoa had no 30 December 2011, and Beirut changes its clocks at the end of March.
    [2012, 1, 'Pacific/Apia', '2011-12-31T10:00:00.000Z'],
    [2026, 4, 'Asia/Beirut', '2026-03-31T21:00:00.000Z'],
  ])('%i-%i begins by the clocks of %s', (year, month, zone, instant) => {
    expect(monthStart(year, month, zone).toISOString()).toBe(instant)
  })

  it('is the one that its own beginning falls in, whatever the zone', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Amman', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia')
    const years = fc.integer({ min: 1970, max: 2100 })
    const months = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(years, months, zones, (year, month, zone) => {
        const start = monthStart(year, month, zone)
        const shown = (instant: number) =>
          new Date(clockIn(new Date(instant), zone)).toISOString().slice(0, 7)
        const named = `${String(year)}-${String(month).padStart(2, '0')}`
        expect(shown(start.getTime())).toBe(named)
        expect(shown(start.getTime() - 1)).not.toBe(named)
      }),
    )
  })

  it('is told by clocks that show what was set, in any zone and across their changes', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Amman', 'America/Toronto', 'Asia/Kathmandu', 'Pacific/Apia')
    const instants = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const clock = clockIn(instant, zone)
        expect(clockIn(instantAt(clock, zone), zone)).toBe(clock)
      }),
      { numRuns: 500 },
    )
    const toronto = (iso: string) => instantAt(Date.parse(`${iso}Z`), 'America/Toronto').toISOString()
    expect(toronto('2024-03-09T20:00')).toBe('2024-03-10T01:00:00.000Z')
    // Shown twice, the first is meant; shown never, the time after the gap.
    expect(toronto('2024-11-03T01:30')).toBe('2024-11-03T05:30:00.000Z')
    expect(toronto('2024-03-10T02:30')).toBe('2024-03-10T07:30:00.000Z')
  })

  it('is called as the house calls it', () => {
    const english = { formatting: 'en-GB', arabicMonths: 'levantine' } as const
    const arabic = { formatting: 'ar-SY-u-nu-latn', arabicMonths: 'both' } as const
    expect(formatMonth(6, english, 2015)).toBe('June 2015')
    expect(formatMonth(6, arabic)).toBe('حزيران (يونيو)')
  })
})

describe('countries', () => {
  it('have a name in both languages', () => {
    expect([countryName('SY', 'en'), countryName('SY', 'ar')]).toEqual(['Syria', 'سوريا'])
    expect(countryName('PS', 'en')).toBe('Palestine')
  })

  it('are all offered, and nothing that is none', () => {
    const codes = countryCodes()
    for (const code of ['SY', 'LB', 'JO', 'PS', 'GB', 'US']) expect(codes).toContain(code)
    for (const code of ['EU', 'UN', 'ZZ', 'SU', 'YU', 'UK']) expect(codes).not.toContain(code)
    expect(codes.length).toBeGreaterThan(230)
    expect(['sy', 'SYR', 'QQ', ''].filter(isCountryCode)).toEqual([])
  })
})
