import { sql } from '@payloadcms/db-postgres'

import type { PersonRecord, SubjectRecord } from '@/editions/edition'

/** What no list prints. */
const onlyOnPages = {
  bio: {},
  otherNames: {},
  links: [],
  introduction: {},
  region: {},
} satisfies Partial<Omit<PersonRecord, 'kind'> & Omit<SubjectRecord, 'kind'>>

/** A record of `reading.records` as lists need it, without its longer texts. */
export const listedRecord = sql`record || ${JSON.stringify(onlyOnPages)}::jsonb`
