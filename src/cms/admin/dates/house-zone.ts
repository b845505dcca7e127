import type { Payload } from 'payload'

/** By whose clocks the publication dates what it publishes. */
export async function houseZone(payload: Payload): Promise<string> {
  const { timeZone } = await payload.findGlobal({
    slug: 'publication',
    depth: 0,
    select: { timeZone: true },
  })
  return timeZone ?? 'UTC'
}
