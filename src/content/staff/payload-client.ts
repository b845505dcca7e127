import config from '@payload-config'
import { getPayload } from 'payload'

/** Payload, for the pages of those who are signed in: readers' pages ask ../reading. */
export const payloadClient = () => getPayload({ config })
