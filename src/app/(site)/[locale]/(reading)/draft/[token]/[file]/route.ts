import { getSharedPicture } from '@/content/staff/shared-draft'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string; file: string }>
}

/** A picture in a draft that somebody outside was given to read. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params
  const found = await getSharedPicture(token, file)
  if (found === null) return new Response(null, { status: 404 })
  return new Response(await found.read(), { headers: { 'Content-Type': 'image/webp' } })
}
