import { isDeepStrictEqual } from 'node:util'

import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { readApart } from '@/cms/files/read-apart'
import { orRefusal } from '@/cms/files/refuse-file'
import { localeCodes } from '@/i18n/locales'
import type { TermChange } from '@/newsroom/terms/plan-terms'
import { type TermTableError, writeTermTable } from '@/newsroom/terms/term-table'

import { inTransaction } from '@/cms/payload/in-transaction'
import { readBytes } from '@/cms/payload/read-bytes'
import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'
import { storedTerms } from './stored-terms'

const mostMegabytes = 5
const mostChanges = 2000

const staffOnly = ({ user }: PayloadRequest) => {
  if (!isStaff(user)) throw new APIError('Not found', 404)
}

/** Those of the publication, and whatever else terms have been given. */
const languagesOf = (terms: readonly { forms: readonly { language: string }[] }[]): string[] => [
  ...new Set([...localeCodes, ...terms.flatMap(({ forms }) => forms.map(({ language }) => language))]),
]

/** `GET /api/terms/tsv`: all terms as a table that spreadsheets read. */
const download: Endpoint = {
  path: '/tsv',
  method: 'get',
  handler: async (req) => {
    staffOnly(req)
    const terms = await storedTerms(req)
    return new Response(writeTermTable(terms, languagesOf(terms)), {
      headers: {
        'Content-Type': 'text/tab-separated-values; charset=utf-8',
        'Content-Disposition': 'attachment; filename="terms.tsv"',
        'Cache-Control': 'no-store',
      },
    })
  },
}

/** An error as it is answered: a sentence with its place. */
interface Refused {
  line: number
  column: string
  message: string
}

const refused = ({ line, column, problem, about }: TermTableError, t: TranslateAdmin): Refused => ({
  line,
  column,
  message: t(`termTable.problem.${problem}`, { about }),
})

const answerOf = ({ line, action, term, cells }: TermChange) => ({
  line,
  action,
  id: term.id,
  title: term.forms.map(({ form }) => form).join(' · '),
  cells,
})

async function store(changes: readonly TermChange[], req: PayloadRequest): Promise<void> {
  const asEditor = { overrideAccess: false, user: req.user, depth: 0, req } as const
  for (const { action, term } of changes) {
    const data = { kind: term.kind, forms: term.forms.map((form) => ({ ...form })), note: term.note }
    if (action === 'new') await req.payload.create({ collection: 'terms', data, ...asEditor })
    if (action === 'changed' && term.id !== null)
      await req.payload.update({ collection: 'terms', id: term.id, data, ...asEditor })
  }
}

/**
 * `POST /api/terms/tsv` with a table as its body: answers `{ applied, changes, errors }`, what each line would change.
 * `?apply=1` stores it, all or nothing. Errors (`{ line, column, message }`) are answered with 400, and nothing is stored then.
 */
const upload: Endpoint = {
  path: '/tsv',
  method: 'post',
  handler: (req) => {
    staffOnly(req)
    const t = adminMessages(req.i18n.language)
    return orRefusal(req, async () => {
      const bytes = await readBytes(req, mostMegabytes)
      const stored = await storedTerms(req)
      const plan = await readApart('terms', bytes, { stored, languages: languagesOf(stored) })
      const errors = plan.errors.map((error) => refused(error, t))
      const changes = plan.changes.map(answerOf)
      if (errors.length > 0) return Response.json({ applied: false, changes, errors }, { status: 400 })
      const wanted = plan.changes.filter(({ action }) => action !== 'same')
      if (wanted.length > mostChanges)
        throw new APIError(t('termTable.refused.tooManyChanges', { most: mostChanges }), 413)
      const applied = req.searchParams.get('apply') === '1'
      if (applied)
        await inTransaction(req, async () => {
          // The table was read before the transaction, so that nobody waits for it with a connection in their hands.
          if (!isDeepStrictEqual(await storedTerms(req), stored))
            throw new APIError(t('termTable.refused.changedMeanwhile'), 409)
          await store(wanted, req)
        })
      return Response.json({ applied, changes, errors: [] })
    })
  },
}

export const termTableEndpoints: Endpoint[] = [download, upload]
