type Raw = Promise<Record<string, string | string[] | undefined>>

/** Where in a list or index a page begins; undefined at its beginning. */
export async function cursorParam(searchParams: Raw, name: 'before' | 'after'): Promise<string | undefined> {
  const cursor = (await searchParams)[name]
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined
}
