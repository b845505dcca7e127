const starts = (bytes: Uint8Array, at: number, ascii: string) =>
  Array.from(ascii).every((letter, n) => bytes[at + n] === letter.charCodeAt(0))

/** Whether it begins as one of the pictures that are taken in: so that nothing else is ever opened, a drawing with scripts least. */
export function isPicture(bytes: Uint8Array): boolean {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
  const isPng = bytes[0] === 0x89 && starts(bytes, 1, 'PNG\r\n')
  const isWebp = starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')
  const isAvif =
    starts(bytes, 4, 'ftyp') && ['avif', 'avis', 'mif1', 'msf1'].some((kind) => starts(bytes, 8, kind))
  return isJpeg || isPng || isWebp || isAvif
}
