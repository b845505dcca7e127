import { FileError } from './file-error'

const marksOfOrder = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

function encodingOf(bytes: Uint8Array): string {
  const marked = marksOfOrder.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte))
  if (marked) return marked.name
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  // What could be read so far has a byte a letter, whatever it says.
  return /^utf-?16/i.test(named) ? 'utf-8' : named
}

function decoderOf(bytes: Uint8Array): { name: string; decoder: TextDecoder } {
  const name = encodingOf(bytes)
  try {
    return { name, decoder: new TextDecoder(name, { fatal: true }) }
  } catch {
    throw new FileError('encoding', { name })
  }
}

/** The text of an XML file in the encoding that it names, piece by piece. */
export function* decoded(chunks: Iterable<Uint8Array>): Generator<string> {
  let known: ReturnType<typeof decoderOf> | null = null
  const decode = (chunk?: Uint8Array) => {
    try {
      return known?.decoder.decode(chunk, { stream: chunk !== undefined }) ?? ''
    } catch {
      throw new FileError('encoding', { name: known?.name ?? '' })
    }
  }
  for (const chunk of chunks) {
    known ??= decoderOf(chunk)
    yield decode(chunk)
  }
  if (known) yield decode()
}
