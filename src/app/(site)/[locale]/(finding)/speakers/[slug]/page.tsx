import { getSpeaker } from '@/content/speakers'
import { routes } from '@/lib/routes'
import { subjectPage } from '../../../../subject-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = subjectPage({ get: getSpeaker, route: routes.speaker, current: null })
export { generateMetadata }
export default Page
