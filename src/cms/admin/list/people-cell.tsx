import type { DefaultServerCellComponentProps } from 'payload'

import { recordName } from '@/cms/admin/pickers/record-label'
import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

type Row = NonNullable<Interview['authors']>[number] | NonNullable<Interview['translators']>[number]

/** Who is credited, in a list of the admin. Of whom the one who looks may not know there is nothing in the row. */
export async function PeopleCell({
  cellData,
  field,
  payload,
  i18n,
}: Omit<DefaultServerCellComponentProps, 'cellData'> & { cellData?: readonly Row[] | null }) {
  const rows = cellData ?? []
  const ids = rows.flatMap(({ person }) => idOf(person) ?? [])
  if (ids.length === 0) return null
  const language = adminLanguage(i18n.language)
  const { docs } = await payload.find({
    collection: 'name' in field && field.name === 'translators' ? 'translators' : 'authors',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  const names = rows.flatMap(({ person, creditedAs }) => {
    const record = docs.find(({ id }) => id === idOf(person))
    if (!record) return []
    const name = recordName(record, language)
    return creditedAs === 'name' ? [name] : [`${name} (${adminMessages(language)(`people.${creditedAs}`)})`]
  })
  return (
    <ul className="list-people">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
