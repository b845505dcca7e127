import type { PayloadRequest } from 'payload'

import { FileError } from '@/newsroom/interchange/file-error'

/** The bytes of a file that is the body of a request, given up on as soon as it is larger than `most` megabytes. */
export async function readBytes({ body, headers }: PayloadRequest, most: number): Promise<Uint8Array> {
  if (!body) return new Uint8Array()
  const mostBytes = most * 1024 * 1024
  if (Number(headers.get('content-length') ?? 0) > mostBytes) throw new FileError('tooLarge', { most })
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > mostBytes) {
      await reader.cancel()
      throw new FileError('tooLarge', { most })
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}
