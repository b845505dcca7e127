import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { deskLanguageName } from '@/cms/admin/desk/desk-language-name'
import { deskLanguage } from '@/cms/admin/desk/desk-words'
import { idOf } from '@/cms/id-of'
import { isolated } from '@/lib/isolated'
import type { Interview } from '@/payload-types'

const words = {
  en: { none: 'Without a headline', of: (original: string) => `translation of “${original}”` },
  ar: { none: 'بلا عنوان', of: (original: string) => `ترجمة «${original}»` },
} as const

type Props = Omit<DefaultServerCellComponentProps, 'cellData' | 'rowData'> & {
  cellData?: string | null
  rowData: Pick<Interview, 'id' | 'language'>
}

/** What a text is called in a list of the admin, where there is something to press even before it has a headline. */
export async function HeadlineCell({ cellData, rowData, payload, i18n, ...cell }: Props) {
  const { collectionSlug, columnIndex = 0, link = false, linkURL, viewType } = cell
  const headline = cellData?.trim() ?? ''
  const nameOfUntitled = async () => {
    const language = deskLanguage(i18n.language)
    const said = words[language]
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
    const facts = [deskLanguageName(rowData.language, language), of ? said.of(isolated(of)) : null]
    return `${said.none} (${facts.filter(Boolean).join(' · ')})`
  }
  const name = headline === '' ? await nameOfUntitled() : headline
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
