import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { getPayload } from 'payload'

import { apiDoor } from '@/cms/doors/api-door'

const payload = () => getPayload({ config, cron: true })

export const GET = apiDoor(payload, REST_GET(config))
export const POST = apiDoor(payload, REST_POST(config))
export const DELETE = apiDoor(payload, REST_DELETE(config))
export const PATCH = apiDoor(payload, REST_PATCH(config))
export const PUT = apiDoor(payload, REST_PUT(config))
export const OPTIONS = apiDoor(payload, REST_OPTIONS(config))
