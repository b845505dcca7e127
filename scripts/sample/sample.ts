import { countingWells } from './interviews/counting-wells'
import { lastFerryPilot } from './interviews/last-ferry-pilot'
import { libraryOfStreets } from './interviews/library-of-streets'
import { mendingPosters } from './interviews/mending-posters'
import { midwifeNotebooks } from './interviews/midwife-notebooks'
import { teachingByTelephone } from './interviews/teaching-by-telephone'
import { authors } from './people/authors'
import { speakers } from './people/speakers'
import { translators } from './people/translators'
import { pictures } from './pictures'
import type { SamplePublication } from './sample-publication'
import { places, topics } from './topics-and-places'

export const sample: SamplePublication = {
  name: { en: 'Dragoman', ar: 'ترجمان' },
  tagline: {
    en: 'Interviews in English and Arabic. A sample: everyone in it is invented.',
    ar: 'حوارات بالعربية والإنجليزية. نشرة نموذجية، وكل من فيها من نسج الخيال.',
  },
  about: {
    en: [
      'Dragoman publishes interviews in English and Arabic. Whoever asked the questions and whoever carried the answers from one language into the other are named side by side, in letters of one size.',
      'What you are reading is its sample publication. The people in it, those who speak, those who ask and those who translate, are invented, and their towns are on no map. The books, wells and river crossings are made up too, with care. Any likeness to a living person is an accident, and we would be glad to meet them.',
      'A dragoman was the interpreter who carried talk between the courts and markets of the Levant. Many of them are remembered only as “the dragoman”. Here they have names.',
    ],
    ar: [
      'تنشر «ترجمان» حوارات بالعربية والإنجليزية. فيها يُذكر من طرح الأسئلة ومن نقل الأجوبة من لغة إلى لغة جنبًا إلى جنب، وبحروف من قياس واحد.',
      'وما بين أيديكم نشرتها النموذجية. كل من فيها، من متحدّثين ومحاورين ومترجمين، من نسج الخيال، وبلداتهم لا وجود لها على أيّ خريطة. والكتب والآبار والعبّارات متخيَّلة كذلك، بعناية. وكل شبه بأحد من الأحياء مصادفة، ويسرّنا أن نتعرّف إليه.',
      'كان الترجمان ينقل الكلام بين البلاط والسوق في بلاد المشرق، وكثير من التراجمة لم يبقَ من أسمائهم إلا «الترجمان». أما هنا فلهم أسماء.',
    ],
  },
  rules: {
    en: [
      'We publish what was said. An answer is shortened only with the knowledge of whoever gave it, and what an editor adds stands in square brackets.',
      'Whoever speaks chooses the name they are given here, before publication and after it. A name that is withdrawn goes from every page on the same day.',
      'Mistakes are corrected where they stand, and said to have been. Every letter gets an answer.',
    ],
    ar: [
      'ننشر ما قيل. لا يُختصر جواب إلا بعلم من أجاب، وما يضيفه التحرير يوضع بين قوسين معقوفين.',
      'من يتكلّم يختار الاسم الذي يُذكر به هنا، قبل النشر وبعده. والاسم الذي يُسحب يزول عن كل الصفحات في اليوم نفسه.',
      'تُصحّح الأخطاء في مواضعها ويُشار إلى ذلك. ولكل رسالة تصل إلينا جواب.',
    ],
  },
  contact: 'newsroom@dragoman.example',
  home: {
    lead: { en: 'library-of-streets', ar: 'library-of-streets' },
    picks: {
      en: ['midwife-notebooks', 'teaching-by-telephone'],
      ar: ['last-ferry-pilot', 'midwife-notebooks'],
    },
    topics: ['memory', 'water'],
    places: ['marsa-al-qasab', 'tell-al-dulba', 'skerrow'],
  },
  authors,
  translators,
  speakers,
  topics,
  places,
  pictures,
  interviews: [
    libraryOfStreets,
    countingWells,
    mendingPosters,
    teachingByTelephone,
    midwifeNotebooks,
    lastFerryPilot,
  ],
}
