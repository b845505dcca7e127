import { getPictureFile } from '@/content/pictures'
import { hasCredentials } from '@/lib/credentials'
import { routes } from '@/lib/routes'

/**
 * A file of a picture. What readers do not see is asked of the newsroom's own door, by those who may be of it: in a preview stand
 * pictures that no page shows yet.
 */
export async function pictureAnswer({ headers: asked }: Request, file: string): Promise<Response> {
  const found = await getPictureFile(file)
  if (found === null)
    return hasCredentials(asked)
      ? new Response(null, { status: 307, headers: { Location: routes.newsroomPicture(file) } })
      : new Response(null, { status: 404 })
  const headers = { ETag: `"${found.tag}"`, 'Cache-Control': 'private, no-cache' }
  return new Response(await found.read(), { headers: { ...headers, 'Content-Type': 'image/webp' } })
}
