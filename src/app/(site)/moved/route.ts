import type { NextRequest } from 'next/server'

import { movedHere } from '@/content/reading/current-slug'
import { routes } from '@/lib/routes'

export const dynamic = 'force-dynamic'

/** Leads on from a path that none of our pages has and another site had: asked by the origin, where nothing else was found. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const path = nextUrl.searchParams.get('from') ?? ''
  const found = path.startsWith('/') && !path.includes('\0') ? await movedHere(path) : null
  if (found === null) return new Response(null, { status: 404 })
  const headers = { Location: encodeURI(routes.interview(found.locale, found.slug)) }
  return new Response(null, { status: 308, headers })
}
