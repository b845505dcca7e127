import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namePartsInWords } from './name-parts-in-words'
import { namesInWords } from './names-in-words'

const found = (forms: string[], words: string, named: string[] = []) =>
  namePartsInWords([{ person: 'X', forms }], [{ place: 'here', words }], [{ person: 'Y', forms: named }]).map(
    (one) => one.found,
  )

describe('namePartsInWords', () => {
  it.each([
    ['Layth Haddad', 'He said: Layth, come.', 'Layth,'],
    ['Layth Haddad', 'LAYTH’s brother', 'LAYTH’s'],
    ['Layth Haddad', 'talk-with-layth-in-homs', 'talk-with-layth-in-homs'],
    ['ليث حداد', 'قال ليث: تعال', 'ليث:'],
    ['ليث حداد', 'وبليث بدأنا', 'وبليث'],
    ['ليث حداد', 'رأيت الليث هناك', 'الليث'],
    ['الليث الحداد', 'مع ليث', 'ليث'],
    ['José María Núñez', 'Maria left', 'Maria'],
    ['Abu Layth al-Halabi', 'They call him Abou Layth.', 'Abou Layth.'],
    ['أبو ليث الحلبي', 'سألت أبا ليث عنه', 'أبا ليث'],
    ['أبو ليث الحلبي', 'مع أبي ليث', 'أبي ليث'],
    ['عبد الرحمن القاضي', 'جاء عبد الرحمن مساءً', 'عبد الرحمن'],
    ['نور الدين حمصي', 'كتب نور الدين', 'نور الدين'],
    ['Grace Adeyemi', 'Grace went home.', 'Grace'],
    ['Layth Wu', 'A man named Layth', 'Layth'],
    ['نور الحلبي', 'قالت نور', 'نور'],
    ['Jean-Luc Moreau', 'and Luc? No: Jean said', 'Jean'],
    ['Omar M. Saleh', 'Omar said', 'Omar'],
  ])('finds a part of %s in “%s”', (name, words, expected) => {
    expect(found([name], words)).toEqual([expected])
  })

  it.each([
    ['Grace Adeyemi', 'by the grace of God, and in the hope of rain'],
    ['Will Haddad', 'Will you come?'],
    ['علي حداد', 'على الطاولة'],
    ['أبو ليث الحلبي', 'كان ليث هناك'],
    ['عبد الرحمن القاضي', 'الرحمن الرحيم، وعبد من عباده'],
    ['نور الدين حمصي', 'نور الصباح ورجال الدين'],
    ['Li Wu', 'I knew Li.'],
    ['O. M. Saleh', 'O and M'],
    ['Layth', 'Layth'],
    ['', 'nothing'],
  ])('leaves alone what is no part of %s (“%s”)', (name, words) => {
    expect(found([name], words)).toEqual([])
  })

  it('says nothing of a place that has the name itself, nor of what is also somebody else’s name', () => {
    expect(found(['Layth Haddad'], 'Layth and Haddad')).toEqual([])
    expect(found(['Layth Haddad'], 'Layth came', ['Layth Mansour'])).toEqual([])
    expect(found(['ليث حداد'], 'جاء ليث', ['منصور ليث'])).toEqual([])
    expect(found(['Layth Haddad'], 'Layth came', ['Abu Layth'])).toEqual(['Layth'])
  })

  it('takes nobody’s name for a part of it, whatever stands around', () => {
    const name = fc.constantFrom(
      'Layth Haddad',
      'ليث حداد',
      'أبو ليث الحلبي',
      'José Núñez',
      'Nur al-Din Homsi',
    )
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (whole, before, after) => {
        const words = `${before} ${whole} ${after}`
        const strong = namesInWords([{ person: 'X', forms: [whole] }], [{ place: 'here', words }])
        expect(strong.length + found([whole], words).length).toBe(1)
        expect(found([whole], words, [whole])).toEqual([])
      }),
    )
  })
})
