import { answerCard } from '@/surfaces/cards/answer-card'
import { routes } from '@/lib/routes'
import { cardAnswer } from '../../../../../../card-answer'
import { interviewFile, type SlugContext } from '../../../../../../interview-file'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<Awaited<SlugContext['params']> & { file: string }>
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [, key] = /^(q[a-z2-9]{6})\.png$/.exec(file) ?? []
  if (key === undefined) return new Response(null, { status: 404 })
  return interviewFile(params, {
    address: (locale, slug) => routes.answerCard(locale, slug, key),
    answer: (interview, setting) => {
      const card = answerCard(interview, key, setting)
      return card && cardAnswer(card)
    },
  })
}
