/** Written markup, as opposed to text that still has to be escaped. */
export interface Markup {
  readonly markup: string
}
type Child = Markup | string | null
type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** What no XML document may hold, however it is escaped: controls, halves of pairs, two that are no characters. */
const impossible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"']/g, (character) => entities[character] ?? character)

const written = (child: Child): string =>
  child === null ? '' : typeof child === 'string' ? escaped(child) : child.markup

/**
 * One element, well-formed XML and HTML alike: text is escaped, so nothing that was typed can become markup. Without
 * `children` it closes itself, with none among them it does not (HTML knows `<br/>` but no `<p/>`).
 */
export function element(name: string, attributes: Attributes = {}, children?: readonly Child[]): Markup {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const start = `<${name}${pairs.join('')}`
  return { markup: children ? `${start}>${children.map(written).join('')}</${name}>` : `${start}/>` }
}

export const fragment = (children: readonly Child[]): Markup => ({ markup: children.map(written).join('') })

export const xmlDocument = (root: Markup): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`
