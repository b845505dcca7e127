import type { SampleSpeaker } from '../sample-publication'

/** Only people who are named in an interview: a pseudonym or a description has no record. */
export const speakers: readonly SampleSpeaker[] = [
  { id: 'wadad-al-nasij', names: { en: 'Wadad al-Nasij', ar: 'وداد الناسج' }, otherNames: ['Widad Nasij'] },
  {
    id: 'munir-al-sawaqi',
    names: { en: 'Munir al-Sawaqi', ar: 'منير السواقي' },
    otherNames: ['Mounir Sawaki'],
    publicFigure: true,
    introduction: {
      en: [
        'Munir al-Sawaqi is the water engineer of Tell al-Dulba. He signs the report on its wells with his name, and answers for it at the district’s water board.',
      ],
      ar: [
        'منير السواقي مهندس المياه في تل الدلبة. يوقّع باسمه التقرير عن آبارها، ويجيب عنه أمام مجلس مياه المنطقة.',
      ],
    },
  },
  { id: 'agnes-tolmire', names: { en: 'Agnes Tolmire', ar: 'أغنِس تولماير' }, otherNames: ['آغنس تولماير'] },
  {
    id: 'bahjat-lawwan',
    names: { en: 'Bahjat Lawwan', ar: 'بهجت لوّان' },
    otherNames: ['Master Bahjat', 'المعلّم بهجت'],
  },
  {
    id: 'khalaf-al-maddawi',
    names: { en: 'Khalaf al-Maddawi', ar: 'خلف المعدّاوي' },
    otherNames: ['Khalaf Meddawi'],
  },
]
