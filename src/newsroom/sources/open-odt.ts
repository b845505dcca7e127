import { FileError } from '@/newsroom/interchange/file-error'
import { readXml } from '@/newsroom/interchange/read-xml'
import { unpack, UnpackBudget } from '@/newsroom/interchange/unpack'
import { elementsBelow, firstIn, type XmlElement } from '@/newsroom/interchange/xml-element'
import { zipEntries } from '@/newsroom/interchange/zip-entries'

export interface OdtParts {
  /** What the text stands in. */
  text: XmlElement
  content: XmlElement
  styles: XmlElement | null
}

const partsOf = /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/

/** The parts of an OpenDocument text that hold its words. */
export function openOdt(bytes: Uint8Array): OdtParts {
  const entries = zipEntries(bytes, (name) => partsOf.test(name))
  const budget = new UnpackBudget()
  const count = { elements: 0, attributes: 0 }
  const part = (name: string): XmlElement | null => {
    const entry = entries.get(name)
    return entry ? readXml(unpack(entry, budget), count) : null
  }
  const manifest = part('META-INF/manifest.xml')
  if (manifest && elementsBelow(manifest, 'encryption-data').length > 0) throw new FileError('oldWord')
  const content = part('content.xml')
  const body = content && firstIn(content, 'body')
  const text = body && firstIn(body, 'text')
  if (!content || !text) throw new FileError('notWord')
  return { text, content, styles: part('styles.xml') }
}
