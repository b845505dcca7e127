import { describe, expect, it } from 'vitest'
import { formatDate, machineDay, type DateStyle } from '@/lib/format-date'

import type { Locale } from '@/i18n/locales'
import { quotationOf } from '@/text/quotation'
const english: DateStyle = { formatting: 'en-GB', timeZone: 'UTC', arabicMonths: 'levantine' }
const arabic: DateStyle = { formatting: 'ar-SY-u-nu-latn', timeZone: 'UTC', arabicMonths: 'levantine' }

describe('a date for readers', () => {
  it('is written day first in English', () => {
    expect(formatDate('2015-06-07T08:00:00.000Z', english)).toBe('7 June 2015')
  })

  it.each([
    ['01', 'كانون الثاني'],
    ['02', 'شباط'],
    ['03', 'آذار'],
    ['04', 'نيسان'],
    ['05', 'أيار'],
    ['06', 'حزيران'],
    ['07', 'تموز'],
    ['08', 'آب'],
    ['09', 'أيلول'],
    ['10', 'تشرين الأول'],
    ['11', 'تشرين الثاني'],
    ['12', 'كانون الأول'],
  ])('names month %s by its Levantine name %s', (month, name) => {
    expect(formatDate(`2015-${month}-07`, arabic)).toBe(`7 ${name} 2015`)
  })

  it('adds the other name of the month where the house wants both, in Arabic only', () => {
    expect(formatDate('2015-06-07', { ...arabic, arabicMonths: 'both' })).toBe('7 حزيران (يونيو) 2015')
    expect(formatDate('2015-06-07', { ...english, arabicMonths: 'both' })).toBe('7 June 2015')
  })

  it('can be set in Arabic digits', () => {
    expect(formatDate('2015-06-07', { ...arabic, formatting: 'ar-SY-u-nu-arab' })).toBe('٧ حزيران ٢٠١٥')
  })

  it('is the day that it was where the publication is', () => {
    const lateEvening = '2015-06-07T22:30:00.000Z'
    expect(formatDate(lateEvening, { ...english, timeZone: 'Asia/Damascus' })).toBe('8 June 2015')
    expect(machineDay(lateEvening, 'Asia/Damascus')).toBe('2015-06-08')
  })

  it('is that day everywhere when no hour is known', () => {
    expect(formatDate('2015-06-07', { ...english, timeZone: 'America/Los_Angeles' })).toBe('7 June 2015')
    expect(machineDay('2015-06-07', 'America/Los_Angeles')).toBe('2015-06-07')
  })
})

describe('words between quotation marks', () => {
  it.each<[string, Locale, string, string]>([
    ['not a single bullet has been fired.', 'en', 'not a single bullet has been fired.', ''],
    ['كل رفّ شارع.', 'ar', 'كل رفّ شارع', '.'],
    ['هل هناك خوف؟', 'ar', 'هل هناك خوف؟', ''],
    ['ثم ...', 'ar', 'ثم ...', ''],
  ])('%s in %s', (text, language, words, closing) => {
    expect(quotationOf(text, language)).toEqual({ words, closing })
  })
})
