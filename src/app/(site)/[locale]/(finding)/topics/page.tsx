import { listTopics } from '@/content/topics'
import { indexPage } from '../../../index-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = indexPage({ of: 'topics', list: listTopics, current: 'topics' })
export { generateMetadata }
export default Page
