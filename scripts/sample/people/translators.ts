import type { SampleTranslator } from '../sample-publication'

export const translators: readonly SampleTranslator[] = [
  {
    id: 'rima-dulayb',
    author: 'rima-dulayb',
    names: { en: 'Rima Dulayb', ar: 'ريما دليب' },
    otherNames: ['Reema Duleib'],
    languages: ['ar', 'en'],
    portrait: 'portrait-rima-dulayb',
    bio: {},
  },
  {
    id: 'edda-kilmarsh',
    names: { en: 'Edda Kilmarsh', ar: 'إدّا كيلمارش' },
    languages: ['en', 'ar', 'de'],
    links: [{ label: 'edda-kilmarsh.example', href: 'https://edda-kilmarsh.example/' }],
    portrait: 'portrait-edda-kilmarsh',
    bio: {
      en: [
        'Edda Kilmarsh came to Arabic by way of a water meter whose instructions she could not read. She has translated irrigation bylaws, two novels and a great many recipes, and holds that the bylaws were the most exact of the three.',
        'She is an invented person of the sample publication. The meter is real enough to her.',
      ],
      ar: [
        'جاءت إدّا كيلمارش إلى العربية من باب عدّاد مياه لم تستطع أن تقرأ تعليماته. ترجمت أنظمة للريّ وروايتين وكثيرًا من وصفات الطعام، وترى أن أنظمة الريّ كانت أدقّها لغة.',
        'وهي شخصية متخيَّلة من شخصيات هذه النشرة النموذجية، أما العدّاد فلا تشكّ هي في وجوده.',
      ],
    },
  },
  {
    id: 'yaman-al-jisri',
    names: { en: 'Yaman al-Jisri', ar: 'يمان الجسري' },
    otherNames: ['Yaman Jisri'],
    languages: ['ar', 'en'],
    portrait: 'portrait-yaman-al-jisri',
    bio: {
      en: [
        'Yaman al-Jisri interprets by ear and translates by lamp. He has stood between doctors and patients, surveyors and shepherds, and once, for a whole afternoon, two brothers who spoke the same language and were not using it.',
        'He too was invented for the sample publication.',
      ],
      ar: [
        'يترجم يمان الجسري شفويًّا في النهار وتحريريًّا على ضوء المصباح. وقف بين الأطباء والمرضى، وبين المسّاحين والرعاة، ووقف مرة، من الظهر إلى المغرب، بين أخوين يتكلّمان لغة واحدة ولا يستعملانها.',
        'وهو أيضًا ممّن ابتكرتهم هذه النشرة النموذجية.',
      ],
    },
  },
  {
    id: 'hanan-qutayni',
    names: { en: 'Hanan Qutayni', ar: 'حنان قطيني' },
    languages: ['ar', 'en'],
    portrait: 'portrait-hanan-qutayni',
    bio: {
      en: [
        'Hanan Qutayni revises translations with a pencil, so that the translator can disagree. For twelve years she set school textbooks, where a comma in the wrong place is discovered by forty thousand children on the same morning.',
        'She is an invented person of the sample publication, and has revised this sentence.',
      ],
      ar: [
        'تراجع حنان قطيني الترجمات بقلم الرصاص، كي يبقى للمترجم حقّ الاعتراض. عملت 12 عامًا في إعداد الكتب المدرسية، حيث الفاصلة التي في غير موضعها يكتشفها 40 ألف تلميذ في صباح واحد.',
        'وهي شخصية متخيَّلة في هذه النشرة النموذجية، وقد راجعت هذه الجملة.',
      ],
    },
  },
]
