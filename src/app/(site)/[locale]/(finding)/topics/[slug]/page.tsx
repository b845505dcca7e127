import { getTopic } from '@/content/topics'
import { routes } from '@/lib/routes'
import { subjectPage } from '../../../../subject-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = subjectPage({ get: getTopic, route: routes.topic, current: 'topics' })
export { generateMetadata }
export default Page
