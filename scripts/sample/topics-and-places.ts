import type { SamplePlace, SampleTag } from './sample-publication'

export const topics: readonly SampleTag[] = [
  { id: 'libraries', names: { en: 'Libraries', ar: 'المكتبات' }, otherNames: ['Books', 'الكتب'] },
  {
    id: 'water',
    names: { en: 'Water', ar: 'المياه' },
    otherNames: ['Wells', 'الآبار', 'الريّ'],
    introduction: {
      en: [
        'Who counts it, who carries it, and who decides where the next well is dug. Interviews with people who work with water where there is never quite enough.',
      ],
      ar: [
        'من يحصي الماء ومن يحمله ومن يقرّر أين تُحفر البئر التالية. حوارات مع من يعملون بالماء حيث لا يكفي أبدًا.',
      ],
    },
  },
  {
    id: 'schools',
    names: { en: 'Schools', ar: 'المدارس' },
    otherNames: ['Teaching', 'Education', 'التعليم'],
  },
  { id: 'cinema', names: { en: 'Cinema', ar: 'السينما' }, otherNames: ['Film', 'الأفلام'] },
  { id: 'birth', names: { en: 'Birth', ar: 'الولادة' }, otherNames: ['Midwives', 'القِبالة', 'القابلات'] },
  { id: 'rivers', names: { en: 'Rivers', ar: 'الأنهار' }, otherNames: ['Ferries', 'العبّارات'] },
  {
    id: 'memory',
    names: { en: 'Memory', ar: 'الذاكرة' },
    otherNames: ['Remembrance', 'الذكريات'],
    introduction: {
      en: [
        'What is kept when a house, a trade or a river is no longer there: on shelves, in registers, under sixty layers of posters.',
      ],
      ar: [
        'ما يبقى حين لا يبقى البيت أو المهنة أو النهر: على الرفوف وفي السجلات وتحت ستين طبقة من الملصقات.',
      ],
    },
  },
]

/** None of them is on any map; the countries are, so that a page can show one. */
export const places: readonly SamplePlace[] = [
  {
    id: 'ayn-al-sarw',
    names: { en: 'Ayn al-Sarw', ar: 'عين السرو' },
    otherNames: ['Ain Sarou', 'عين سرو'],
    country: 'SY',
    region: { en: 'the coastal hills', ar: 'تلال الساحل' },
  },
  {
    id: 'tell-al-dulba',
    names: { en: 'Tell al-Dulba', ar: 'تل الدلبة' },
    otherNames: ['Tal Dulba', 'تلّ الدلب'],
    country: 'JO',
    region: { en: 'the northern steppe', ar: 'البادية الشمالية' },
  },
  {
    id: 'marsa-al-qasab',
    names: { en: 'Marsa al-Qasab', ar: 'مرسى القصب' },
    otherNames: ['Reed Landing', 'المرسى'],
    country: 'SY',
    region: { en: 'the river valley', ar: 'وادي النهر' },
    introduction: {
      en: [
        'A river landing among reeds, between a cinema that closed and a bridge that opened. The ferry still runs; fewer people have reason to take it.',
      ],
      ar: [
        'مرسى على النهر بين القصب، بين سينما أُغلقت وجسر افتُتح. ما زالت العبّارة تعمل، ومن يحتاجون إليها أقلّ.',
      ],
    },
  },
  {
    id: 'bayt-nawl',
    names: { en: 'Bayt Nawl', ar: 'بيت نول' },
    otherNames: ['Beit Nawl', 'بيت النول'],
    country: 'LB',
    region: { en: 'the high villages', ar: 'قرى الجرد' },
  },
  {
    id: 'skerrow',
    names: { en: 'Skerrow', ar: 'سكيرو' },
    otherNames: ['Isle of Skerrow', 'جزيرة سكيرو'],
    country: 'GB',
    region: { en: 'the outer isles', ar: 'الجزر البعيدة' },
  },
]
