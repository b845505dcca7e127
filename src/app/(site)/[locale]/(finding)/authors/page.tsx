import { listAuthors } from '@/content/authors'
import { indexPage } from '../../../index-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = indexPage({ of: 'authors', list: listAuthors, current: 'people' })
export { generateMetadata }
export default Page
