import { listPlaces } from '@/content/places'
import { indexPage } from '../../../index-page'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = indexPage({ of: 'places', list: listPlaces, current: 'places' })
export { generateMetadata }
export default Page
