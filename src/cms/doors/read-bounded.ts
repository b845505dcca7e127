const megabyte = 1024 * 1024

/** What nobody in particular may bring. */
const anybody = megabyte
/** What is let go by before it is refused. */
const patience = 100 * megabyte

export interface TooLarge {
  /** In megabytes. */
  most: number
}

/** Most programs read an answer only once they have sent all they meant to, so it goes by, and none of it is kept. */
async function letGoBy(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  let size = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length
    if (size > patience) return
  }
}

/**
 * The whole body of a request, or how much it may be as soon as it is more. Only of whoever brings more than anybody may is asked
 * how much they may.
 */
export async function readBounded(
  { body, headers }: Pick<Request, 'body' | 'headers'>,
  megabytesOf: () => Promise<number | null>,
): Promise<Uint8Array<ArrayBuffer> | TooLarge> {
  let most = anybody
  let isAsked = false
  async function fits(size: number): Promise<boolean> {
    if (size > most && !isAsked) {
      isAsked = true
      most = ((await megabytesOf()) ?? anybody / megabyte) * megabyte
    }
    return size <= most
  }

  const reader = body?.getReader()
  let chunks: Uint8Array[] = []
  async function tooLarge(): Promise<TooLarge> {
    chunks = []
    await letGoBy(reader)
    return { most: most / megabyte }
  }
  if (!(await fits(Number(headers.get('Content-Length') ?? 0)))) return tooLarge()
  let size = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length
    if (!(await fits(size))) return tooLarge()
    chunks.push(read.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
