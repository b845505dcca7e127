import type { SampleTag } from './sample-publication'

export const topics: readonly SampleTag[] = [
  { id: 'libraries', names: { en: 'Libraries', ar: 'المكتبات' }, otherNames: ['Books', 'الكتب'] },
  { id: 'water', names: { en: 'Water', ar: 'المياه' }, otherNames: ['Wells', 'الآبار', 'الريّ'] },
  {
    id: 'schools',
    names: { en: 'Schools', ar: 'المدارس' },
    otherNames: ['Teaching', 'Education', 'التعليم'],
  },
  { id: 'cinema', names: { en: 'Cinema', ar: 'السينما' }, otherNames: ['Film', 'الأفلام'] },
  { id: 'birth', names: { en: 'Birth', ar: 'الولادة' }, otherNames: ['Midwives', 'القِبالة', 'القابلات'] },
  { id: 'rivers', names: { en: 'Rivers', ar: 'الأنهار' }, otherNames: ['Ferries', 'العبّارات'] },
  { id: 'memory', names: { en: 'Memory', ar: 'الذاكرة' }, otherNames: ['Remembrance', 'الذكريات'] },
]

/** None of them is on any map. */
export const places: readonly SampleTag[] = [
  { id: 'ayn-al-sarw', names: { en: 'Ayn al-Sarw', ar: 'عين السرو' }, otherNames: ['Ain Sarou', 'عين سرو'] },
  {
    id: 'tell-al-dulba',
    names: { en: 'Tell al-Dulba', ar: 'تل الدلبة' },
    otherNames: ['Tal Dulba', 'تلّ الدلب'],
  },
  {
    id: 'marsa-al-qasab',
    names: { en: 'Marsa al-Qasab', ar: 'مرسى القصب' },
    otherNames: ['Reed Landing', 'المرسى'],
  },
  { id: 'bayt-nawl', names: { en: 'Bayt Nawl', ar: 'بيت نول' }, otherNames: ['Beit Nawl', 'بيت النول'] },
  { id: 'skerrow', names: { en: 'Skerrow', ar: 'سكيرو' }, otherNames: ['Isle of Skerrow', 'جزيرة سكيرو'] },
]
