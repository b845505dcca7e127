import type { SamplePicture } from './sample-publication'

const credit = 'Drawing: Dragoman sample'

export const pictures: readonly SamplePicture[] = [
  {
    id: 'library-of-streets',
    file: 'library-of-streets.svg',
    alt: {
      en: 'Book spines stand in rows like the houses of a hillside town, some with doors and lit windows; a woman carries a book up the street between them.',
      ar: 'كعوب كتب مصفوفة كأنها بيوت بلدة على سفح، لبعضها أبواب ونوافذ مضاءة، وامرأة تصعد الشارع بينها وفي يدها كتاب.',
    },
    credit,
  },
  {
    id: 'plan-of-the-shelves',
    file: 'plan-of-the-shelves.svg',
    alt: {
      en: 'A hand-drawn plan: shelves laid out as the streets of a town around a square, circles on some of them, and a dotted path that winds between.',
      ar: 'مخطّط مرسوم باليد: رفوف موزّعة كشوارع بلدة حول ساحة، على بعضها دوائر، وبينها درب منقّط متعرّج.',
    },
    credit,
  },
  {
    id: 'counting-wells',
    file: 'counting-wells.svg',
    alt: {
      en: 'The ground cut open under an orchard: five wells of different depths, only two of which reach the water; two people lower a tape into one of them.',
      ar: 'مقطع في الأرض تحت بستان: خمس آبار متفاوتة العمق لا تبلغ الماء منها إلا اثنتان، وشخصان ينزلان شريط قياس في إحداها.',
    },
    credit,
  },
  {
    id: 'mending-posters',
    file: 'mending-posters.svg',
    alt: {
      en: 'A torn cinema poster of a woman in profile under a moon, with a square hole where a second face has been cut out; a brush and a knife lie beside it.',
      ar: 'ملصق سينما ممزّق فيه وجه امرأة من الجانب تحت القمر، وثقب مربّع في موضع وجه آخر قُصّ منه، وإلى جانبه فرشاة وسكّين.',
    },
    credit,
  },
  {
    id: 'teaching-by-telephone',
    file: 'teaching-by-telephone.svg',
    alt: {
      en: 'Islands at dusk joined by a telephone line; in the foreground a telephone whose cord uncoils into a triangle with a square on each side.',
      ar: 'جزر عند الغسق يصل بينها سلك هاتف، وفي المقدّمة هاتف ينحلّ سلكه فيصير مثلّثًا على كل ضلع من أضلاعه مربّع.',
    },
    credit,
  },
  {
    id: 'midwife-notebooks',
    file: 'midwife-notebooks.svg',
    alt: {
      en: 'A stack of school exercise books and an oil lamp on a windowsill; outside, snow falls on mountains before dawn.',
      ar: 'رزمة دفاتر مدرسية ومصباح زيت على حافّة نافذة، وفي الخارج ثلج ينزل على الجبال قبل الفجر.',
    },
    credit,
  },
  {
    id: 'last-ferry-pilot',
    file: 'last-ferry-pilot.svg',
    alt: {
      en: 'A small ferry crosses a wide river between banks of reeds under a low sun; far behind it stands a new bridge.',
      ar: 'عبّارة صغيرة تقطع نهرًا عريضًا بين ضفّتين من القصب تحت شمس واطئة، ووراءها من بعيد جسر جديد.',
    },
    credit,
  },
  portrait(
    'nadim-warraqa',
    'Nadim Warraqa, with a short beard and round glasses',
    'نديم ورّاقة، بلحية قصيرة ونظّارة مستديرة',
  ),
  portrait(
    'rima-dulayb',
    'Rima Dulayb, with dark curls and a petrol-blue collar',
    'ريما دليب، بشعر داكن مجعّد وياقة زرقاء مخضرّة',
  ),
  portrait(
    'tomas-wrenfield',
    'Tomas Wrenfield, with a flat cap and a scarf',
    'توماس رينفيلد، بقبّعة مسطّحة ووشاح',
  ),
  portrait(
    'edda-kilmarsh',
    'Edda Kilmarsh, with white bobbed hair and long earrings',
    'إدّا كيلمارش، بشعر أبيض قصير وقرطين طويلين',
  ),
  portrait(
    'yaman-al-jisri',
    'Yaman al-Jisri, with a moustache and an open collar',
    'يمان الجسري، بشارب وياقة مفتوحة',
  ),
  portrait('hanan-qutayni', 'Hanan Qutayni, in a headscarf, with a pencil', 'حنان قطيني، بحجاب وقلم رصاص'),
]

function portrait(person: string, en: string, ar: string): SamplePicture {
  const id = `portrait-${person}`
  return {
    id,
    file: `${id}.svg`,
    alt: { en: `Cut-paper portrait: ${en}.`, ar: `صورة من ورق مقصوص: ${ar}.` },
    credit,
  }
}
