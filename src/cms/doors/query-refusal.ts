import { APIError, QueryError } from 'payload'

import type { FilterFault } from './where-faults'

type Language = 'en' | 'ar'
type Words = Record<Language, string>

// The admin's list stays usable where an error has this name, which a built server would have shortened.
const name = 'QueryError'
Object.defineProperty(QueryError, 'name', { value: name })

/** A question that cannot be asked as it stands; what it says is for whoever asks. */
class UnreadableQuery extends APIError {
  constructor(message: string) {
    super(message, 400, null, true)
    this.name = name
  }
}

function reason({ operator, fault, takes }: FilterFault): Words {
  if (typeof fault === 'object')
    return {
      en: `takes one of: ${fault.oneOf.join(', ')}.`,
      ar: `يأخذ واحدًا من: ${fault.oneOf.join('، ')}.`,
    }
  switch (fault) {
    case 'operator':
      return takes.length > 0
        ? {
            en: `cannot be asked with ${operator}. It takes: ${takes.join(', ')}.`,
            ar: `لا يُسأل بـ ${operator}. يأخذ: ${takes.join('، ')}.`,
          }
        : {
            en: 'holds several values or fields. Name one field of it, as in exchanges.question, or another filter.',
            ar: 'يضم عدة قيم أو حقول. يُسمّى حقل منه، مثل exchanges.question، أو عامل آخر.',
          }
    case 'inside':
      return {
        en: 'leads into a field that has no parts to filter by. Search the site for words instead.',
        ar: 'يشير إلى داخل حقل لا أجزاء فيه للتصفية. للكلمات بحث الموقع.',
      }
    case 'row':
      return {
        en: 'asks for the number of a part, which is another in each version. Ask by a field of the part.',
        ar: 'يسأل عن رقم جزء، وهو يختلف من نسخة إلى أخرى. يُسأل عن حقل من حقول الجزء.',
      }
    case 'number':
      return { en: 'takes a number.', ar: 'يأخذ عددًا.' }
    case 'id':
      return { en: 'takes the number of a record (id).', ar: 'يأخذ رقم السجل (id).' }
    case 'date':
      return {
        en: 'takes a day such as 2024-03-09, or a time such as 2024-03-09T18:00:00Z.',
        ar: 'يأخذ يومًا مثل 2024-03-09 أو وقتًا مثل 2024-03-09T18:00:00Z.',
      }
    case 'trueOrFalse':
      return { en: 'takes true or false.', ar: 'يأخذ true أو false.' }
    case 'text':
      return { en: 'takes a text.', ar: 'يأخذ نصًّا.' }
    case 'point':
      return { en: 'takes numbers with commas between them.', ar: 'يأخذ أعدادًا بينها فواصل.' }
    case 'shape':
      return {
        en: 'is not a filter. Write it as where[field][operator]=value.',
        ar: 'ليس عامل تصفية. يُكتب على هذا النحو: where[field][operator]=value.',
      }
    case 'tooMany':
      return {
        en: 'asks too much at once. Ask with fewer filters, less deep in one another.',
        ar: 'يسأل عن الكثير دفعة واحدة. تكفي عوامل أقل، بتداخل أقل.',
      }
    case 'twice':
      return {
        en: 'asks about a kind of part that another filter asks about already. Ask one after the other.',
        ar: 'يسأل عن نوع من الأجزاء يسأل عنه عامل آخر. يُسأل عن كل منهما على حدة.',
      }
    case 'unknown':
      return { en: 'is not a field here.', ar: 'ليس من الحقول هنا.' }
  }
}

export function refuseFilter(fault: FilterFault, language: Language): never {
  const said = reason(fault)[language]
  throw new UnreadableQuery(
    language === 'ar' ? `عامل التصفية ${fault.filter} ${said}` : `The filter ${fault.filter} ${said}`,
  )
}

export function refuseQuery(words: Words, language: Language): never {
  throw new UnreadableQuery(words[language])
}
