import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { languagesOfTranslator } from '@/cms/access/assignments'
import { translatorOf } from '@/cms/access/desk'
import { isStaff } from '@/cms/access/staff'
import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { idOf } from '@/cms/payload/id-of'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Assignment } from '@/payload-types'
import { activeWorkers, type AssignmentState, type Worker } from '@/newsroom/translation/assignment-actions'
import { type ActName, possibleActs, type Viewer } from '@/newsroom/translation/possible-acts'

import { newestRows } from '@/cms/desk/source/newest-rows'
import { quietDays } from '@/cms/desk/notices/remind-quiet'

const day = 86_400_000

/** Of an original, on the desk: whoever may translate it sees what it is called and how long it is, and no more. */
export interface DeskOriginal {
  id: number
  headline: string
  language: Locale
  words: number
  isPublic: boolean
}

/**
 * An assignment as the desk shows it to one viewer: plain data, with what they can do. Whoever only could take it on is told what is
 * needed to decide: what it is, how long, by when and the brief, and whether somebody works on it; not who, nor how far they are.
 */
export interface DeskAssignment {
  id: number
  language: Locale
  state: AssignmentState
  /** Its number is for those who work on it, and for editors. */
  original: Omit<DeskOriginal, 'id'> & { id: number | null }
  translation: number | null
  /** ISO 8601. */
  dueOn: string | null
  isOverdue: boolean
  brief: string
  workers: (Worker & { name: string })[]
  /** How many work on it who are not named to this viewer. */
  unnamed: number
  exchangesDone: number
  exchangesAll: number
  /** Those that carry some of their texts and not all. */
  exchangesBegun: number
  wordsDone: number
  wordsAll: number
  behind: number
  urgent: boolean
  lastWorkAt: string | null
  isQuiet: boolean
  sentBackNote: string
  goAheadReason: string
  answers: { translator: number; name: string; answer: 'accepted' | 'objected' | 'nameOff'; note: string }[]
  /** Whether this viewer may open the text. */
  mayOpen: boolean
  /** How the viewer stands to it themselves. */
  standing: Worker['standing'] | null
  acts: ActName[]
}

export interface DeskViewer extends Viewer {
  user: number
  languages: Locale[]
}

/** Who looks at the desk; null for readers and for logins that are linked to no translator. */
export async function deskViewer(req: PayloadRequest): Promise<DeskViewer | null> {
  const { user } = req
  if (!user) return null
  const staff = isStaff(user)
  const translator = translatorOf(req)
  const languages = translator === null ? [] : await languagesOfTranslator(translator, req)
  return staff || translator !== null ? { user: user.id, staff, translator, languages } : null
}

const list = (ids: readonly number[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )

/** What originals that the caller has found are by now, published or not. */
export async function deskOriginals(
  ids: readonly number[],
  req: PayloadRequest,
): Promise<Map<number, DeskOriginal>> {
  if (ids.length === 0) return new Map()
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select id, language, headline, words, is_public from ${newestRows} where id in (${list(ids)})`)
  const originals = rows.flatMap((row): DeskOriginal[] =>
    isLocale(row['language'])
      ? [
          {
            id: Number(row['id']),
            headline: typeof row['headline'] === 'string' ? row['headline'] : '',
            language: row['language'],
            words: Number(row['words'] ?? 0),
            isPublic: row['is_public'] === true,
          },
        ]
      : [],
  )
  return new Map(originals.map((original) => [original.id, original]))
}

/** What translators are called, in the language of the admin where they have a name in it. */
async function translatorNames(ids: readonly number[], req: PayloadRequest): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select distinct on (_parent_id) _parent_id as id, name from ${tables.translatorsByLanguage}
    where _parent_id in (${list(ids)}) order by _parent_id, _locale::text = ${req.i18n.language} desc`)
  return new Map(rows.map((row) => [Number(row['id']), String(row['name'])]))
}

const workersIn = ({ workers }: Assignment): Worker[] =>
  (workers ?? []).map(({ translator, role, standing }) => ({
    translator: idOf(translator) ?? 0,
    role,
    standing,
  }))

/** Makes what the desk shows of assignments that the viewer may read. One whose original is in the trash is left out. */
export async function toDeskAssignments(
  docs: readonly Assignment[],
  viewer: DeskViewer,
  req: PayloadRequest,
): Promise<DeskAssignment[]> {
  const originals = await deskOriginals([...new Set(docs.map(({ original }) => idOf(original) ?? 0))], req)
  const isTold = (doc: Assignment) =>
    viewer.staff ||
    workersIn(doc).some(
      ({ translator, standing }) => translator === viewer.translator && standing === 'active',
    )
  const shown = (doc: Assignment) =>
    workersIn(doc).filter(({ translator }) => isTold(doc) || translator === viewer.translator)
  const people = docs.flatMap((doc) => shown(doc).map(({ translator }) => translator))
  const names = await translatorNames([...new Set(people)], req)
  const nameOf = (id: number) => names.get(id) ?? `#${String(id)}`
  return docs.flatMap((doc): DeskAssignment[] => {
    const original = originals.get(idOf(doc.original) ?? 0)
    if (!original || !isLocale(doc.language)) return []
    const workers = workersIn(doc)
    const state = doc.state ?? 'wanted'
    const standing = workers.find(({ translator }) => translator === viewer.translator)?.standing ?? null
    const told = isTold(doc)
    const count = (value: number | null | undefined) => (told ? (value ?? 0) : 0)
    const named = shown(doc)
    const isOpen = state !== 'published'
    const before = (date: string | null | undefined, now: number) =>
      typeof date === 'string' && Date.parse(date) < now
    const beingWritten = state === 'claimed' || state === 'inWork'
    return [
      {
        id: doc.id,
        language: doc.language,
        state,
        original: told ? original : { ...original, id: null },
        translation: told ? idOf(doc.translation) : null,
        dueOn: doc.dueOn ?? null,
        isOverdue: isOpen && before(doc.dueOn, Date.now() - day),
        brief: doc.brief ?? '',
        workers: named.map((worker) => ({ ...worker, name: nameOf(worker.translator) })),
        unnamed: activeWorkers(workers).length - activeWorkers(named).length,
        exchangesDone: count(doc.exchangesDone),
        exchangesAll: count(doc.exchangesAll),
        exchangesBegun: count(doc.exchangesBegun),
        wordsDone: count(doc.wordsDone),
        wordsAll: count(doc.wordsAll),
        behind: count(doc.behind),
        urgent: told && (doc.urgent ?? false),
        lastWorkAt: told ? (doc.lastWorkAt ?? null) : null,
        isQuiet: told && beingWritten && before(doc.lastWorkAt, Date.now() - quietDays * day),
        sentBackNote: told ? (doc.sentBackNote ?? '') : '',
        goAheadReason: told ? (doc.goAheadReason ?? '') : '',
        answers: told
          ? (doc.finalAnswers ?? []).map(({ translator, answer, note }) => {
              const id = idOf(translator) ?? 0
              return { translator: id, name: nameOf(id), answer, note: note ?? '' }
            })
          : [],
        mayOpen: told,
        standing,
        acts: possibleActs({ state, workers, hasHandedIn: Array.isArray(doc.handedIn) }, viewer),
      },
    ]
  })
}
