import { interviewCard } from '@/surfaces/cards/interview-card'
import { routes } from '@/lib/routes'
import { cardAnswer } from '../../../../../card-answer'
import { interviewFile, type SlugContext } from '../../../../../interview-file'

export const dynamic = 'force-dynamic'

export const GET = (_: Request, { params }: SlugContext): Promise<Response> =>
  interviewFile(params, {
    address: routes.card,
    answer: (interview, setting) => cardAnswer(interviewCard(interview, setting)),
  })
