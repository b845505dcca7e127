import type { ImageObject } from 'schema-dts'
import type { Picture } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

export function toImage({ sizes, caption, credit }: Picture, { absolute }: Setting): ImageObject {
  const { src, width, height } = sizes.at(-1) ?? sizes[0]
  return {
    '@type': 'ImageObject',
    url: absolute(src),
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
    ...(caption && { caption: caption.text }),
    ...(credit !== null && { creditText: credit }),
  }
}
