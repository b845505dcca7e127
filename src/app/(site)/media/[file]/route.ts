import { pictureAnswer } from '../../picture-answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  pictureAnswer(request, (await params).file)
