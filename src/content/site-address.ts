import { env } from '@/env'

/** A path of ours as the whole address that others can follow: percent-encoded, with the publication's origin. */
export const absolute = (path: string): string => new URL(path, env.serverUrl).href
