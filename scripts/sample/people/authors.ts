import type { SamplePerson } from '../sample-publication'

export const authors: readonly SamplePerson[] = [
  {
    id: 'nadim-warraqa',
    names: { en: 'Nadim Warraqa', ar: 'نديم ورّاقة' },
    otherNames: ['Nadeem Warraka'],
    languages: ['ar', 'fr'],
    portrait: 'portrait-nadim-warraqa',
    bio: {
      en: [
        'Nadim Warraqa writes about people who put things in order: registers, shelves, seed drawers, timetables. He began at the printing press of a weekly that appeared when it could, and still reads everything aloud before he hands it in.',
        'He was invented for this sample publication, and lives on its pages.',
      ],
      ar: [
        'يكتب نديم ورّاقة عن الذين يرتّبون الأشياء: السجلّات والرفوف وأدراج البذور وجداول المواعيد. بدأ في مطبعة صحيفة أسبوعية كانت تصدر حين تستطيع، وما زال يقرأ كل نصّ بصوت عالٍ قبل أن يسلّمه.',
        'ابتكرته هذه النشرة النموذجية، وهو يقيم بين صفحاتها.',
      ],
    },
  },
  {
    id: 'rima-dulayb',
    names: { en: 'Rima Dulayb', ar: 'ريما دليب' },
    otherNames: ['Reema Duleib'],
    languages: ['ar', 'en'],
    links: [{ label: 'rima-dulayb.example', href: 'https://rima-dulayb.example/' }],
    portrait: 'portrait-rima-dulayb',
    bio: {
      en: [
        'Rima Dulayb interviews in two languages and translates out of one of them. She grew up on a river that was a border only on maps. She keeps a list of the words that refused to cross it, and is always glad to strike one off.',
        'Like everyone here she is an invented person of the sample publication.',
      ],
      ar: [
        'تُجري ريما دليب حواراتها بلغتين، وتترجم عن إحداهما إلى الأخرى. نشأت على ضفّة نهر لم يكن حدًّا إلا على الخرائط، ولديها قائمة بالكلمات التي أبت أن تعبره، ويسرّها كلما شطبت منها كلمة.',
        'وهي، ككل من في هذه النشرة النموذجية، من نسج الخيال.',
      ],
    },
  },
  {
    id: 'tomas-wrenfield',
    names: { en: 'Tomas Wrenfield', ar: 'توماس رينفيلد' },
    languages: ['en'],
    portrait: 'portrait-tomas-wrenfield',
    // In one language on purpose: the Arabic pages show it as English.
    bio: {
      en: [
        'Tomas Wrenfield was a projectionist for eleven years, and has written about cinemas ever since the last of his was turned into a car park. He speaks one language and says so at the door, and so he has never worked without an interpreter or forgotten to name one.',
        'An invented person of the sample publication, he has yet to be seen outside it.',
      ],
    },
  },
  {
    // Withheld wherever it is credited: readers must never meet this name.
    id: 'wafa-sindiyan',
    names: { en: 'Wafa Sindiyan', ar: 'وفاء سنديان' },
    languages: ['ar', 'en'],
    bio: {},
  },
]
