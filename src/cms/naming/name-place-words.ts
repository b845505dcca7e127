import { languageName } from '@/i18n/language-name'
import { isolated } from '@/lib/isolated'

import type { NamePlace } from './places-of-work'

type Language = 'en' | 'ar'
type Kind = NamePlace['place']['kind']

const kinds: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  en: {
    headline: 'the headline',
    standfirst: 'the standfirst',
    cardText: 'the text on cards',
    slug: 'the address of the page',
    label: 'the words about who answers',
    question: 'the question of part',
    answer: 'the answer of part',
    narration: 'the narration of part',
    caption: 'the caption of part',
    pullQuote: 'the pull quote of part',
    translatorNote: 'the translator’s note of part',
    signedAs: 'a name as signed',
    picture: 'the description, caption or credit of a picture',
    bio: 'somebody’s bio',
    fileName:
      'the file name of a picture, which its address tells (only uploading it anew, under another name, changes that)',
    subject: 'the name, region or introduction of a topic or place',
    house: 'what the publication says of itself',
  },
  ar: {
    headline: 'العنوان',
    standfirst: 'المقدمة',
    cardText: 'النص في القوائم',
    slug: 'رابط الصفحة',
    label: 'الكلام عمّن يجيب',
    question: 'سؤال الجزء',
    answer: 'جواب الجزء',
    narration: 'سرد الجزء',
    caption: 'شرح صورة الجزء',
    pullQuote: 'اقتباس الجزء',
    translatorNote: 'ملاحظة الترجمة في الجزء',
    signedAs: 'اسم كما وُقّع',
    picture: 'وصف صورة أو شرحها أو مصدرها',
    bio: 'نبذة أحدهم',
    fileName: 'اسم ملف صورة، وهو ظاهر في رابطها (ولا يتغير إلا برفعها من جديد باسم آخر)',
    subject: 'اسم موضوع أو مكان أو منطقته أو تمهيده',
    house: 'كلام المنشور عن نفسه',
  },
}

const untitled = { en: 'an interview without a headline', ar: 'مقابلة بلا عنوان' } as const

/** "“Dulayb’s” in the answer of part 3 (Arabic)": the words as they stand, and where; of another interview also in which. */
export function namePlaceText({ place, found }: NamePlace, language: Language): string {
  const at = kinds[language][place.kind]
  const part = 'part' in place && place.part !== null ? ` ${String(place.part)}` : ''
  const version = 'language' in place ? ` (${languageName(place.language, language, 'jeem')})` : ''
  const words = isolated(found)
  const other = 'headline' in place ? isolated(place.headline?.trim() || untitled[language]) : null
  const where = `${at}${part}${version}`
  if (other !== null)
    return language === 'ar' ? `«${words}» في ${where} من «${other}»` : `“${words}” in ${where} of “${other}”`
  return language === 'ar' ? `«${words}» في ${where}` : `“${words}” in ${where}`
}

/** The way there in the admin; null for a field of the text that is open. */
export function namePlaceHref({ place }: NamePlace, open: number): string | null {
  if ('global' in place) return `/admin/globals/${place.global}`
  if ('collection' in place) return `/admin/collections/${place.collection}/${String(place.id)}`
  return place.interview === open ? null : `/admin/collections/interviews/${String(place.interview)}`
}
