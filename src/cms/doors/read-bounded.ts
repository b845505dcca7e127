const megabyte = 1024 * 1024

/** What is let go by before it is refused. */
const patience = 100 * megabyte

/** Most programs read an answer only once they have sent all they meant to, so it goes by, and none of it is kept. */
async function letGoBy(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<null> {
  let size = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length
    if (size > patience) break
  }
  return null
}

/** The whole body of a request; null as soon as it is more than so many megabytes. */
export async function readBounded(
  { body, headers }: Pick<Request, 'body' | 'headers'>,
  megabytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const most = megabytes * megabyte
  const reader = body?.getReader()
  if (Number(headers.get('Content-Length') ?? 0) > most) return letGoBy(reader)
  let chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length
    if (size > most) {
      chunks = []
      return letGoBy(reader)
    }
    chunks.push(read.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
