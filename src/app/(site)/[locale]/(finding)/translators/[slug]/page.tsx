import { getTranslator } from '@/content/translators'
import { routes } from '@/lib/routes'
import { personPage } from '../../../../person-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = personPage({ get: getTranslator, route: routes.translator })
export { generateMetadata }
export default Page
