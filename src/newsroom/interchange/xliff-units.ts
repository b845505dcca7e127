import { attribute, elementsIn, type XmlElement } from './xml-element'

/** What XLIFF says of whole groups, and each unit may say otherwise. */
export interface Inherited {
  /** Whether white space is meant. */
  isSpaceKept: boolean
  /** Whether it is to be translated at all. */
  isTranslatable: boolean
}
export interface UnitInFile extends Inherited {
  unit: XmlElement
}

/** What an element says for itself, else what is said round it. */
export function inherited(element: XmlElement, around: Inherited): Inherited {
  const space = attribute(element, 'space')
  const translate = attribute(element, 'translate')
  return {
    isSpaceKept: space === null ? around.isSpaceKept : space === 'preserve',
    isTranslatable: translate === null ? around.isTranslatable : translate.trim().toLowerCase() !== 'no',
  }
}

/** The units of a file, in order, in however many groups. */
export function unitsIn(parent: XmlElement, around: Inherited): UnitInFile[] {
  return elementsIn(parent).flatMap((child) => {
    const own = inherited(child, around)
    return child.localName === 'trans-unit' ? [{ unit: child, ...own }] : unitsIn(child, own)
  })
}
