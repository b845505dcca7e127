import { type Operation, operations } from './operations'
import { problemType } from './problem'
import { type Json, openDescription, type Refer } from './schema'
import { problem } from './shapes'

type JsonObject = Readonly<Record<string, Json>>

const headers = {
  ETag: {
    description: 'Send it in `If-None-Match` to be told 304 while nothing has changed.',
    schema: { type: 'string' },
  },
} as const satisfies JsonObject

const refusal = (description: string, refer: Refer): JsonObject => ({
  description,
  content: { [problemType]: { schema: refer(problem) } },
})

function answersOf({ answer, parameters }: Operation, refer: Refer): JsonObject {
  const inPath = Object.values(parameters).some(({ where }) => where === 'path')
  return {
    200: {
      description: answer.about,
      headers,
      content: { 'application/json': { schema: refer(answer) } },
    },
    304: { description: 'It is as it was when the tag in `If-None-Match` was given.', headers },
    ...(inPath && {
      308: {
        description: 'It has moved: a former slug leads to the present one.',
        headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
      },
    }),
    400: refusal('A parameter is unknown, missing, given twice or cannot be: `parameter` names it.', refer),
    404: refusal('There is nothing that readers may see.', refer),
    503: {
      ...refusal('Please ask again after as many seconds as `Retry-After` says.', refer),
      headers: { 'Retry-After': { schema: { type: 'integer' } } },
    },
  }
}

const parametersOf = ({ parameters }: Operation, refer: Refer): Json =>
  Object.entries(parameters).map(([name, { where, isRequired, schema }]) => ({
    name,
    in: where,
    required: isRequired,
    description: schema.about,
    schema: refer({ ...schema, about: '' }),
  }))

/** The description of the API in OpenAPI 3.1, of the same operations and shapes that it answers with. */
export function writeOpenApi(publication: string, absolute: (path: string) => string): JsonObject {
  const { refer, components } = openDescription()
  const paths = Object.fromEntries(
    operations.map((operation) => [
      operation.path,
      {
        get: {
          operationId: operation.id,
          summary: operation.about,
          parameters: parametersOf(operation, refer),
          responses: answersOf(operation, refer),
        },
      },
    ]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: publication,
      version: '1',
      description:
        'What the publication has made public, for programs. Names stand as the texts credit them: please print them wherever you show an interview, and ask again before you show a copy.',
    },
    servers: [{ url: new URL(absolute('/')).origin }],
    paths,
    components: { schemas: components },
  }
}
