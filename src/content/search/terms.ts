import { sql } from '@payloadcms/db-postgres'

import { type Locale, localeCodes } from '@/i18n/locales'
import { allOf, anyOf, type LexemeQuery, lexeme } from '@/text/search/lexeme-query'
import type { Query } from '@/text/search/parse-query'

import { type Database, words } from './database'
import { yearsAsked, yearsBack, type YearsRow } from './years'

/** The kinds of record that names lead to, and the letter by which an interview's lexemes say that it is about them. */
export const tags = { topics: 't', places: 'p', authors: 'a', translators: 'r', speakers: 's' } as const
export type Kind = keyof typeof tags

/** Something that was asked for, as each part of the index is asked for it in one language. */
export interface Term {
  /** In the words of an interview, or by what it is about. */
  anywhere: LexemeQuery
  /** In a headline, or by the place or person that it is about. */
  heading: LexemeQuery
  /** By the names of what it is about alone. */
  named: LexemeQuery
  /** In the words of a passage. */
  passage: LexemeQuery
  /** Its words in any form, to be marked. */
  marks: LexemeQuery
  /** Other spellings, folded, to be marked too. */
  sequences: string[]
  /** For a phrase: its words, which must stand exactly so. */
  exactly: string | null
}

/** A name has at most so many words. */
const longestName = 5
/** A word of more names than these finds no spellings of all of them. */
const fewNames = 5
const shortestNameWord = 3

interface Own {
  every: LexemeQuery
  phrase: LexemeQuery
  marks: LexemeQuery
}
interface LexemeRow {
  language: Locale
  word: string
  every: string
  phrase: string
}
interface NameRow {
  asked: string
  kind: Kind
  id: number
  whole: boolean
}
interface FormRow {
  kind: Kind
  id: number
  folded: string
  language: Locale
  every: string
  phrase: string
}

/** The article makes no other name: مرسى القصب is found by قصب. */
const withAndWithoutArticle = (word: string): string[] =>
  /^[ء-ي]/.test(word) ? [word, word.startsWith('ال') ? word.slice(2) : `ال${word}`] : [word]

function runsOf(list: readonly string[]): string[][] {
  return list.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, list.length - from) }, (__, n) =>
      list.slice(from, from + n + 1),
    ),
  )
}

const languages = () => words(localeCodes)

function lexemesIn(rows: readonly LexemeRow[]) {
  const id = (language: Locale, word: string) => `${language} ${word}`
  const found = new Map(rows.map((row) => [id(row.language, row.word), row]))
  const bracketed = (asked?: string) => (asked ? `(${asked})` : null)
  return (language: Locale, word: string): Own => {
    const row = found.get(id(language, word))
    return { every: bracketed(row?.every), phrase: bracketed(row?.phrase), marks: null }
  }
}

interface Answer extends Record<string, unknown> {
  lexemes: LexemeRow[] | null
  names: NameRow[] | null
  forms: FormRow[] | null
  years: YearsRow
}

/**
 * In one statement: the lexemes of each text in each language, the names that it is, or is a word of where it is no word of
 * grammar, and every form of those of which there are few; and the years of the archive.
 */
async function askTerms(db: Database, texts: readonly string[], single: readonly string[]): Promise<Answer> {
  const whole = [...new Set(texts.flatMap(withAndWithoutArticle))]
  const parts = single
    .filter((word) => word.length >= shortestNameWord)
    .flatMap((word) => withAndWithoutArticle(word).map((asked) => ({ word, asked })))
  const { rows } = await db.execute<Answer>(sql`
    with lexemes as materialized (
      select language, word, plainto_tsquery(search_config(language), word)::text as every,
        phraseto_tsquery(search_config(language), word)::text as phrase
      from unnest(${words(texts)}) word cross join unnest(${languages()}) language),
    parts as (
      select distinct asked from unnest(${words(parts.map(({ word }) => word))}, ${words(parts.map(({ asked }) => asked))}) part (word, asked)
      where exists (select from lexemes where lexemes.word = part.word and every <> '')),
    named as materialized (
      select distinct folded as asked, kind, record_id as id, true as whole
        from reading.names where folded = any(${words(whole)})
      union all
      select asked, kind, id, false from parts cross join lateral (
        select distinct kind, record_id as id from reading.names where words @> array[asked] limit 100) each),
    meant as (
      select distinct kind, id from (select *, count(*) over (partition by asked, whole) as alike from named) counted
      where kind <> 'topics' and (whole or alike <= ${fewNames}::integer)),
    forms as (
      select names.kind, record_id as id, folded, language, plainto_tsquery(search_config(language), folded)::text as every,
        phraseto_tsquery(search_config(language), folded)::text as phrase
      from meant join reading.names on names.kind = meant.kind and record_id = meant.id
      cross join unnest(${languages()}) language)
    select (select json_agg(lexemes) from lexemes) as lexemes, (select json_agg(named) from named) as names,
      (select json_agg(forms) from forms) as forms, (select to_json(years) from (${yearsAsked}) years) as years`)
  return (
    rows[0] ?? { lexemes: null, names: null, forms: null, years: { newest: null, oldest: null, month: null } }
  )
}

/** What a reader's words are, asked of the index once for all languages; and the years of the archive. */
export async function resolveTerms(db: Database, query: Query) {
  const runs = runsOf(query.words)
  const single = [...new Set([...query.words, ...query.excludedWords])]
  const phrases = [...query.phrases, ...query.excludedPhrases]
  const texts = [...new Set([...runs.map((run) => run.join(' ')), ...single, ...phrases])]
  const answer = await askTerms(db, texts, single)
  const lexemes = lexemesIn(answer.lexemes ?? [])
  const [names, forms] = [answer.names ?? [], answer.forms ?? []]
  const meant = (text: string, whole: boolean) =>
    names.filter((row) => withAndWithoutArticle(text).includes(row.asked) && (row.whole || !whole))
  const spelt = (rows: readonly NameRow[]) =>
    rows.filter(({ kind, whole }) => kind !== 'topics' && (whole || rows.length <= fewNames))

  function toTerm(language: Locale, text: string, own: Own, whole: boolean): Term {
    const rows = meant(text, whole)
    const known = spelt(rows)
    const spellings = forms.filter(
      (form) =>
        form.language === language &&
        form.every !== '' &&
        known.some(({ kind, id }) => kind === form.kind && id === form.id),
    )
    const tagged = (list: readonly NameRow[]) =>
      list.map(({ kind, id }) => lexeme(`${tags[kind]}:${String(id)}`))
    const { every } = lexemes(language, text)
    return {
      anywhere: anyOf([own.every, ...tagged(rows), ...spellings.map((form) => `(${form.every})`)]),
      heading: anyOf([inHeading(every), ...tagged(rows.filter(({ kind }) => kind !== 'topics'))]),
      named: anyOf(tagged(rows)),
      passage: anyOf([own.phrase, ...spellings.map((form) => `(${form.phrase})`)]),
      marks: own.marks,
      sequences: spellings.map(({ folded }) => folded),
      exactly: null,
    }
  }

  /** The words one after the other; those that are one name together are one term. */
  function toTerms(language: Locale, list: readonly string[]): Term[] {
    if (list.length === 0) return []
    const length =
      [5, 4, 3, 2].find((n) => n <= list.length && meant(list.slice(0, n).join(' '), true).length > 0) ?? 1
    const run = list.slice(0, length)
    const text = run.join(' ')
    const each = run.map((word) => lexemes(language, word).every)
    const own = { every: allOf(each), phrase: allOf(each), marks: anyOf(each) }
    return [toTerm(language, text, own, length > 1), ...toTerms(language, list.slice(length))]
  }

  const termsIn = (language: Locale) => ({
    words: toTerms(language, query.words).filter(({ anywhere }) => anywhere !== null),
    phrases: query.phrases
      .map((text) => ({ ...toTerm(language, text, lexemes(language, text), true), exactly: text }))
      .filter(({ anywhere }) => anywhere !== null),
    excluded: query.excludedWords.map((word) => toTerm(language, word, lexemes(language, word), true)),
    excludedPhrases: query.excludedPhrases
      .map((text) => ({ ...toTerm(language, text, lexemes(language, text), true), exactly: text }))
      .filter(({ passage }) => passage !== null),
  })
  return { termsIn, years: yearsBack(answer.years) }
}

export type Terms = ReturnType<Awaited<ReturnType<typeof resolveTerms>>['termsIn']>

/** The lexemes of a query as those of headlines are kept. */
const inHeading = (every: LexemeQuery): LexemeQuery => every?.replace(/'((?:[^']|'')+)'/g, "'h:$1'") ?? null
