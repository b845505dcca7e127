import { getPlace } from '@/content/places'
import { routes } from '@/lib/routes'
import { subjectPage } from '../../../../subject-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = subjectPage({ get: getPlace, route: routes.place, current: 'places' })
export { generateMetadata }
export default Page
