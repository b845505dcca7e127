import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'
import { adminLanguage } from '@/i18n/admin-messages'

import { nameOfUntitled } from './name-of-untitled'

type Props = Omit<DefaultServerCellComponentProps, 'cellData' | 'rowData'> & {
  cellData?: string | null
  rowData: Pick<Interview, 'id' | 'language'>
}

/** What a text is called in a list of the admin, where there is something to press even before it has a headline. */
export async function HeadlineCell({ cellData, rowData, payload, i18n, ...cell }: Props) {
  const { collectionSlug, columnIndex = 0, link = false, linkURL, viewType } = cell
  const headline = cellData?.trim() ?? ''
  const untitled = async () => {
    const { translationOf } = await payload.findByID({
      collection: 'interviews',
      id: rowData.id,
      draft: true,
      trash: true,
      depth: 0,
      select: { translationOf: true },
    })
    const id = idOf(translationOf)
    const original =
      id === null
        ? null
        : await payload.findByID({
            collection: 'interviews',
            id,
            draft: true,
            trash: true,
            depth: 0,
            select: { headline: true },
            disableErrors: true,
          })
    const of = original?.headline?.trim()
    return nameOfUntitled(rowData.language, of ? of : null, adminLanguage(i18n.language))
  }
  const name = headline === '' ? await untitled() : headline
  return (
    <RenderDefaultCell
      clientProps={{
        cellData: name,
        collectionSlug,
        field: { name: 'headline', type: 'textarea' },
        link,
        ...(linkURL ? { linkURL } : {}),
        rowData,
        viewType,
      }}
      columnIndex={columnIndex}
      enableRowSelections={false}
      isLinkedColumn={link}
    />
  )
}
