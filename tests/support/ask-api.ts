import {
  type JsonSchemaDraft202012Object,
  registerSchema,
  setShouldValidateFormat,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import '@hyperjump/json-schema/formats'

import { apiAnswer } from '@/app/(site)/v1/api-route'
import { matchPath, partsOf } from '@/surfaces/api/match-path'
import { operations } from '@/surfaces/api/operations'
import { writeOpenApi } from '@/surfaces/api/write-openapi'

const origin = 'http://127.0.0.1:3000'
const absolute = (path: string) => new URL(path, origin).href

interface Described {
  paths: Record<
    string,
    {
      get: {
        responses: Record<string, { content?: Record<string, { schema: JsonSchemaDraft202012Object }> }>
      }
    }
  >
  components: { schemas: Record<string, JsonSchemaDraft202012Object> }
}
const described = JSON.parse(JSON.stringify(writeOpenApi('Test', absolute))) as Described

/** Whatever is not described is a fault here, though programs are told to expect it some day. */
const strict = <Of extends object>(schema: Of): Of =>
  JSON.parse(
    JSON.stringify(schema, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'properties' in value
        ? { ...value, additionalProperties: false }
        : value,
    ).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Of

setShouldValidateFormat(true)
const registered = new Set<string>()
function idOf(path: string, status: number): string {
  const template = operations.find((operation) => matchPath(operation.path, partsOf(path) ?? []))?.path
  const responses = described.paths[template ?? '/v1']?.get.responses
  const [content] = Object.values(responses?.[String(status)]?.content ?? {})
  if (!content) throw new Error(`${path} does not describe an answer ${String(status)}.`)
  const id = `https://dragoman.example/${encodeURIComponent(`${template ?? ''} ${String(status)}`)}`
  if (!registered.has(id)) {
    const $schema = 'https://json-schema.org/draft/2020-12/schema'
    const $defs = strict(described.components.schemas)
    registerSchema({ $schema, $id: id, $defs, ...strict(content.schema) }, id)
    registered.add(id)
  }
  return id
}

export interface ApiAnswer<Body> {
  status: number
  headers: Headers
  text: string
  body: Body
}

/** Asks the public API as a program would, without a server in between, and holds its answer to what is published of it. */
export async function askApi<Body>(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<ApiAnswer<Body>> {
  const response = await apiAnswer(new Request(new URL(path, origin), { method, headers }))
  const text = await response.text()
  const { status } = response
  const body = (text === '' ? null : JSON.parse(text)) as Body
  if (text !== '') {
    const output = await validate(
      idOf(new URL(path, origin).pathname, status),
      JSON.parse(text) as never,
      'BASIC',
    )
    if (!output.valid)
      throw new Error(`${path} (${String(status)}) is not as described: ${JSON.stringify(output)} ${text}`)
  }
  return { status, headers: response.headers, text, body }
}

/** The path of a whole address of ours, with its query. */
export const pathIn = (address: string | null): string => {
  const { pathname, search } = new URL(address ?? '')
  return pathname + search
}
