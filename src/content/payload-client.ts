import config from '@payload-config'
import { getPayload } from 'payload'

/** The one door to Payload for readers' pages. */
export const payloadClient = () => getPayload({ config })

/**
 * How every reader's query is made: under the access rules, as nobody, in published states only. All languages of a
 * name come along, since a page shows the one that exists where its own is missing.
 */
export const asReader = {
  overrideAccess: false,
  draft: false,
  locale: 'all',
  fallbackLocale: false,
  showHiddenFields: false,
} as const
