import { absolute } from '@/content/site-address'
import { writeRobots } from '@/surfaces/feeds/write-robots'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export const GET = (): Response => taggedAnswer({ body: writeRobots(absolute), type: 'text/plain' })
