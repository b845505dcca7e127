import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { decodeCursor } from '@/lib/cursor'
import { toNfc } from '@/text/normal-form'
import { soundText } from '@/text/sound-text'

import { toProblem } from './problem'
import { count, oneOf, type Schema, text } from './schema'
import type { Problem } from './shapes'

type Read<Type> = { value: Type } | null

/** What an address may say in one place of its path or its query. */
export interface Parameter<Type = unknown> {
  where: 'path' | 'query'
  isRequired: boolean
  schema: Schema
  /** Null for what cannot be; what is not there is null itself. */
  read: (given: string | null) => Read<Type>
  /** Whoever is refused reads what it has to be. */
  expected: string
}
export type Parameters = Readonly<Record<string, Parameter>>
export type Asked<Of extends Parameters> = {
  readonly [Name in keyof Of]: Of[Name] extends Parameter<infer Type> ? Type : never
}

/** What a parameter is, wherever it stands. */
interface Kind<Type> {
  schema: (about: string) => Schema<Type>
  read: (given: string) => Read<Type>
  expected: string
}

export const inPath = <Type>({ schema, read, expected }: Kind<Type>, about: string): Parameter<Type> => ({
  where: 'path',
  isRequired: true,
  schema: schema(about),
  read: (given) => (given === null ? null : read(given)),
  expected,
})
export const required = <Type>(kind: Kind<Type>, about: string): Parameter<Type> => ({
  ...inPath(kind, about),
  where: 'query',
})
export const optional = <Type>(kind: Kind<Type>, about: string): Parameter<Type | undefined> => ({
  ...required(kind, about),
  isRequired: false,
  read: (given) => (given === null ? { value: undefined } : kind.read(given)),
})
/** @param otherwise what it is where nothing is said */
export const withDefault = <Type extends number>(
  kind: Kind<Type>,
  about: string,
  otherwise: Type,
): Parameter<Type> => ({
  ...required(kind, `${about} ${String(otherwise)} if not given.`),
  isRequired: false,
  read: (given) => (given === null ? { value: otherwise } : kind.read(given)),
})

const longest = 200

/** The last part of an address. */
export const slug: Kind<string> = {
  schema: text,
  read: (given) => {
    const value = soundText(given)
    // Of what no text can have no slug is made: what is left of it would be another's.
    return value === '' || value.length > longest || value !== toNfc(given) ? null : { value }
  },
  expected: `the last part of an address, at most ${String(longest)} letters`,
}
export const locale: Kind<Locale> = {
  schema: (about) => oneOf(localeCodes, about),
  read: (given) => (isLocale(given) ? { value: given } : null),
  expected: localeCodes.join(' or '),
}
export const words: Kind<string> = { schema: text, read: (value) => ({ value }), expected: 'words' }
export const cursor: Kind<string> = {
  schema: text,
  read: (value) => (decodeCursor(value) ? { value } : null),
  expected: 'a cursor from `next`',
}

/** @param from the least @param to the most */
export const whole = (from: number, to: number): Kind<number> => ({
  schema: (about) => ({ ...count(about), json: () => ({ type: 'integer', minimum: from, maximum: to }) }),
  read: (given) => {
    const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN
    return value >= from && value <= to ? { value } : null
  },
  expected: `a whole number from ${String(from)} to ${String(to)}`,
})

const named = (name: string) => (name.length > longest ? `${name.slice(0, longest)}…` : name)

/** The first fault of a query's names; null where all are known and each is there once. */
function faultOfNames(parameters: Parameters, query: URLSearchParams): Problem | null {
  const known = Object.keys(parameters).filter((name) => parameters[name]?.where === 'query')
  for (const name of new Set(query.keys())) {
    const shown = named(name)
    if (!known.includes(name)) {
      const instead =
        known.length > 0 ? `There are: ${known.join(', ')}.` : 'This address takes no parameters.'
      return toProblem(400, `There is no parameter “${shown}” here. ${instead}`, shown)
    }
    if (query.getAll(name).length > 1)
      return toProblem(400, `The parameter “${shown}” is given more than once.`, shown)
  }
  return null
}

/** What an address asks for, or the problem that names the parameter that cannot be. */
export function readParameters<Of extends Parameters>(
  parameters: Of,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): { asked: Asked<Of> } | { problem: Problem } {
  const fault = faultOfNames(parameters, query)
  if (fault) return { problem: fault }
  const asked: Record<string, unknown> = {}
  for (const [name, { where, read, expected }] of Object.entries(parameters)) {
    const given = where === 'path' ? (path[name] ?? null) : query.get(name)
    const found = read(given)
    if (found === null) {
      const detail = given === null ? `is missing: it must be` : 'must be'
      const status = where === 'path' ? 404 : 400
      return { problem: toProblem(status, `The parameter “${name}” ${detail} ${expected}.`, name) }
    }
    asked[name] = found.value
  }
  return { asked: asked as Asked<Of> }
}
