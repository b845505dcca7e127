import { element, xmlDocument } from '@/text/markup'
import type { OEmbed } from './to-oembed'

export const oembedXml = (embed: OEmbed): string =>
  xmlDocument(
    element(
      'oembed',
      {},
      Object.entries(known(embed)).map(([name, value]) => element(name, {}, [String(value)])),
    ),
  )

/** Without what it does not say: a format of names and values has no word for nothing. */
export const known = (embed: OEmbed): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(embed).flatMap(([name, value]: [string, string | number | null]) =>
      value === null ? [] : [[name, value]],
    ),
  )
