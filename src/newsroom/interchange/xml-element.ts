/** An element as it was read, and what stands in it, one after the other. */
export interface XmlElement {
  /** With the prefix that the program has given it. */
  name: string
  localName: string
  attributes: readonly XmlAttribute[]
  children: (XmlElement | string)[]
}

export interface XmlAttribute {
  name: string
  value: string
}

/** Whatever prefix a program has given it. */
export const localNameOf = (name: string): string => name.slice(name.indexOf(':') + 1)

export const elementsIn = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.localName === name),
  )

export function firstIn(parent: XmlElement, name: string): XmlElement | null {
  for (const child of parent.children) if (typeof child !== 'string' && child.localName === name) return child
  return null
}

/** Everything of that name below an element, in order, except inside one another. */
export const elementsBelow = (parent: XmlElement, name: string): XmlElement[] =>
  elementsIn(parent).flatMap((child) => (child.localName === name ? [child] : elementsBelow(child, name)))

/** An attribute by its local name. */
export const attribute = (element: XmlElement, name: string): string | null =>
  element.attributes.find((one) => localNameOf(one.name) === name)?.value ?? null

/** The characters that stand directly in an element. */
export const textIn = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('')
