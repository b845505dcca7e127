import { notFound } from 'next/navigation'

/** The month that an address names as 2026-07. */
export async function monthParam(
  params: Promise<Record<string, string | string[] | undefined>>,
): Promise<{ year: number; month: number }> {
  const { month: asked } = await params
  const found = typeof asked === 'string' ? /^(\d{4})-(\d{2})$/.exec(asked) : null
  return found ? { year: Number(found[1]), month: Number(found[2]) } : notFound()
}
