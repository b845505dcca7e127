export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** Gives what stands for a schema inside another: itself, or where it is found by its name. */
export type Refer = (schema: Schema) => Json

declare const described: unique symbol
/** A JSON Schema (2020-12) that knows the type of what it describes: the answers and their description are written once. */
export interface Schema<Type = unknown> {
  /** Of one that is described once for all that hold it. */
  name?: string
  /** Without it a `$ref` to one that has a name would lose what it is there for. */
  about: string
  json: (refer: Refer) => Readonly<Record<string, Json>>
  [described]?: Type
}
export type Described<Of> = Of extends Schema<infer Type> ? Type : never

const plain =
  <Type>(json: Readonly<Record<string, Json>>) =>
  (about: string): Schema<Type> => ({ about, json: () => json })

export const text = plain<string>({ type: 'string' })
/** A whole address. */
export const address = plain<string>({ type: 'string', format: 'uri' })
export const instant = plain<string>({ type: 'string', format: 'date-time' })
export const day = plain<string>({ type: 'string', format: 'date' })
export const flag = plain<boolean>({ type: 'boolean' })
export const count = plain<number>({ type: 'integer', minimum: 0 })
/** BCP 47 */
export const language = plain<string>({ type: 'string', examples: ['en', 'ar', 'apc'] })

export const anyObject = plain<Readonly<Record<string, Json>>>({ type: 'object' })

export const oneOf = <const Value extends string>(
  values: readonly Value[],
  about: string,
): Schema<Value> => ({ about, json: () => ({ type: 'string', enum: values }) })

export const exactly = <const Value extends string>(value: Value): Schema<Value> => ({
  about: '',
  json: () => ({ type: 'string', const: value }),
})

export const list = <Item>(item: Schema<Item>, about: string): Schema<readonly Item[]> => ({
  about,
  json: (refer) => ({ type: 'array', items: refer(item) }),
})

/** @param about why there may be nothing */
export const orNull = <Type>(schema: Schema<Type>, about: string): Schema<Type | null> => ({
  about,
  json: (refer) => ({ anyOf: [refer(schema), { type: 'null' }] }),
})

export type Fields = Readonly<Record<string, Schema>>
type Holding<Of extends Fields> = { readonly [Name in keyof Of]: Described<Of[Name]> }

/** Each field is always there. Answers may have further ones some day. */
export const object = <Of extends Fields>(about: string, fields: Of): Schema<Holding<Of>> => ({
  about,
  json: (refer) => ({
    type: 'object',
    required: Object.keys(fields),
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, refer(field)])),
  }),
})

/** One of several, told apart by its `type`. */
export const either = <Of extends Schema>(schemas: readonly Of[], about: string): Schema<Described<Of>> => ({
  about,
  json: (refer) => ({ oneOf: schemas.map(refer) }),
})

export const named = <Type>(name: string, schema: Schema<Type>): Schema<Type> => ({ ...schema, name })

const withAbout = (json: Readonly<Record<string, Json>>, about: string) =>
  about === '' ? json : { ...json, description: about }

/** Describes schemas, and gathers those that have a name in `components`. */
export function openDescription(): { refer: Refer; components: Record<string, Json> } {
  const components: Record<string, Json> = {}
  const refer: Refer = (schema) => {
    const { name } = schema
    if (name === undefined) return withAbout(schema.json(refer), schema.about)
    components[name] ??= withAbout(schema.json(refer), schema.about)
    return { $ref: `#/components/schemas/${name}` }
  }
  return { refer, components }
}
