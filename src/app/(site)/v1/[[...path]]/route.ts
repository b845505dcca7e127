import { apiAnswer, apiOptions, apiRefusal } from '../api-route'

export const dynamic = 'force-dynamic'

export {
  apiAnswer as GET,
  apiAnswer as HEAD,
  apiOptions as OPTIONS,
  apiRefusal as POST,
  apiRefusal as PUT,
  apiRefusal as PATCH,
  apiRefusal as DELETE,
}
