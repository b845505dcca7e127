import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namesInWords } from './names-in-words'

const found = (forms: string[], words: string) =>
  namesInWords([{ person: 'X', forms }], [{ place: 'here', words }]).map((one) => one.found)

describe('namesInWords', () => {
  it.each([
    ['Rima Dulayb', 'RIMA DULAYB’s notebook', 'RIMA DULAYB’s'],
    ['Rima Dulayb', 'as Dulayb, who was there, said', 'Dulayb,'],
    ['Rima Dulayb', 'how-rima-dulayb-left', 'how-rima-dulayb-left'],
    ['Khalaf al-Maddawi', 'with Khalaf Maddawi', 'Khalaf Maddawi'],
    ['Khalaf Almaddawi', 'the house of the el-Maddawi family', 'el-Maddawi'],
    ['José Núñez', 'Nunez said', 'Nunez'],
    ['ريما دليب', 'قالت رِيمَا دُلَيْب: خرجنا', 'رِيمَا دُلَيْب:'],
    ['خلف المداوي', 'سألناه عن بيت مداوي', 'مداوي'],
    ['خلف المداوي', 'وللمداوي رأي آخر', 'وللمداوي'],
    ['سلمى حدّاد', 'كتبت بسلمى حداد', 'بسلمى حداد'],
    ['أسماء القاضي', 'مع اسماء القاضى', 'اسماء القاضى'],
    ['هالة', 'وهاله كانت هناك', 'وهاله'],
    ['خلف المداوي', 'ﺧﻠﻒ ﺍﻟﻤﺪﺍﻭﻱ', 'ﺧﻠﻒ ﺍﻟﻤﺪﺍﻭﻱ'],
    ['بشار الأسد', 'قال الأسد', 'الأسد'],
    ['نور القبة', 'وبالقبة بدأ', 'وبالقبة'],
    ['نور القبة', 'قال القبه', 'القبه'],
    ['Rima Dulayb', 'Rima\n Dulayb', 'Rima Dulayb'],
    ['Li Wu', 'Wu, Li', 'Wu, Li'],
    ['Corvin Ashgrove', 'Old Ashgroves slept there', 'Ashgroves'],
    ['Ann Jones', 'with the Joneses', 'Joneses'],
  ])('finds %s in “%s”', (name, words, expected) => {
    expect(found([name], words)).toEqual([expected])
  })

  it.each([
    ['Rima Dulayb', 'Rima Haddad came, and dulaybi'],
    ['خلف عبد الرحمن', 'باسم الله الرحمن الرحيم'],
    ['نور الدين', 'رجال الدين في المدينة'],
    ['ريم قاضي', 'رجل كريم'],
    ['أبو أحمد', 'جاء أحمد'],
    ['القبة', 'تحت قبة'],
    ['Li Wu', 'I knew Li.'],
    ['', 'nothing'],
    ['—', '— —'],
  ])('does not take another word for %s (“%s”)', (name, words) => {
    expect(found([name], words)).toEqual([])
  })

  it('names each place once for a person, by any form', () => {
    const names = [
      { person: 'Rima', forms: ['Rima Dulayb', 'ريما دليب', 'R. D. Nightingale'] },
      { person: 'Hala', forms: ['Hala Sabbagh'] },
    ]
    const texts = [
      { place: 'headline', words: 'Dulayb and Sabbagh and Dulayb' },
      { place: 'caption', words: 'ريما دليب، Nightingale' },
      { place: 'answer', words: 'nobody' },
    ]
    expect(namesInWords(names, texts).map(({ place, person }) => [place, person])).toEqual([
      ['headline', 'Rima'],
      ['headline', 'Hala'],
      ['caption', 'Rima'],
    ])
  })

  it('finds a name however it is decorated, and reads any text', { timeout: 60_000 }, () => {
    const arabic = fc.constantFrom('خلف', 'مداوي', 'سلمى', 'حداد', 'قاضي', 'دليب')
    const tashkeel = fc.constantFrom('', '\u064e', '\u0651', '\u0640', '\u200f', '\u0670')
    const joined = fc.constantFrom('', 'و', 'ل', 'ب', 'ف', 'ول', 'وب')
    const around = fc.stringMatching(/^[ .،»)(]{0,4}$/)
    fc.assert(
      fc.property(arabic, arabic, tashkeel, joined, around, (first, last, mark, prefix, edge) => {
        const decorated = `${prefix}${Array.from(first).join(mark)} ${Array.from(last).join(mark)}`
        expect(found([`${first} ال${last}`], `كلام ${edge}${decorated}${edge} كلام`)).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
    const latin = fc.stringMatching(/^[a-z]{4,9}$/)
    fc.assert(
      fc.property(latin, latin, fc.string(), (first, last, tail) => {
        fc.pre(
          !/^(al|el)/.test(last) &&
            !['abou', 'abdul', 'abdel', 'bint', 'deen', 'dine', 'allah', 'ullah', 'islam'].some(
              (word) => word === last || word === first,
            ),
        )
        expect(found([`${first} ${last}`], `${tail} ${last.toUpperCase()}, ${tail}`)).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, words) => {
        expect(found([name], words).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
})
