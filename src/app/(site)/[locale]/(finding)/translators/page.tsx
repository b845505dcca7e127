import { listTranslators } from '@/content/translators'
import { indexPage } from '../../../index-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = indexPage({ of: 'translators', list: listTranslators, current: 'people' })
export { generateMetadata }
export default Page
