import { absolute } from '@/content/site-address'
import { writeRobots } from '@/surfaces/feeds/write-robots'
import { conditionalAnswer } from '../conditional-answer'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response =>
  conditionalAnswer(request, { body: writeRobots(absolute), type: 'text/plain' })
