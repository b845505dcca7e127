import { citationDownload } from '../../../../../citation-download'

export const dynamic = 'force-dynamic'

export const GET = citationDownload('ris')
