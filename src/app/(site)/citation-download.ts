import { toCitationFile } from '@/surfaces/citations/citation-file'
import { toCitation } from '@/surfaces/citations/to-citation'
import { routes, type CitationFormat } from '@/lib/routes'
import { interviewFile, type SlugContext } from './interview-file'

/** The handler of a citation's address in one format. */
export const citationDownload =
  (format: CitationFormat) =>
  (_request: Request, { params }: SlugContext): Promise<Response> =>
    interviewFile(params, {
      address: (locale, slug) => routes.citation(locale, slug, format),
      answer: (interview, setting) => {
        const { body, mediaType, name } = toCitationFile(toCitation(interview, setting), format)
        return new Response(body, {
          headers: {
            'Content-Type': mediaType,
            'Content-Disposition': `attachment; filename="${name}"`,
            'Cache-Control': 'public, max-age=0, must-revalidate',
            'X-Robots-Tag': 'noindex',
          },
        })
      },
    })
