import { notFound, permanentRedirect } from 'next/navigation'
import type { Found } from '@/content/interviews'

/** What was found; a reader of an old address is sent on, one of no address is told so. */
export function foundOrNot<Doc>(result: Found<Doc>): Doc {
  if (result === null) notFound()
  if ('movedTo' in result) permanentRedirect(encodeURI(result.movedTo))
  return result.found
}
