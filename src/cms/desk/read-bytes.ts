import type { PayloadRequest } from 'payload'

import { FileError } from '@/interchange/file-error'
import { mostMegabytes } from '@/interchange/most-megabytes'

/** The body of a request, given up on as soon as it is larger than any file of ours. */
export async function readBytes({ body }: PayloadRequest): Promise<Uint8Array> {
  if (!body) throw new FileError('nothing')
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > mostMegabytes * 1024 * 1024) {
      await reader.cancel()
      throw new FileError('tooLarge', { most: mostMegabytes })
    }
    chunks.push(read.value)
  }
  if (size === 0) throw new FileError('nothing')
  return new Uint8Array(Buffer.concat(chunks))
}
