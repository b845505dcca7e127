import { getAuthor } from '@/content/authors'
import { routes } from '@/lib/routes'
import { personPage } from '../../../../person-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = personPage({ get: getAuthor, route: routes.author })
export { generateMetadata }
export default Page
