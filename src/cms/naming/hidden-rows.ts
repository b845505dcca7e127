import { sql } from '@payloadcms/db-postgres'

export type People = 'authors' | 'translators' | 'speakers'

/** In a `place` where an interview names people: the column that says whom, and whether the name is kept from readers there. */
export const hiddenRows = {
  authors: { column: 'person_id', hidden: sql`place.credited_as::text <> 'name'` },
  translators: { column: 'person_id', hidden: sql`place.credited_as::text <> 'name'` },
  speakers: {
    column: 'speaker_id',
    hidden: sql`(place.protection::text is distinct from 'named' or coalesce(place.name_withheld, false))`,
  },
} as const
