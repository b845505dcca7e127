import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'

import { apiDoor } from '@/cms/doors/api-door'
import { lexicalDocument } from '@/text/lexical-document'
import type { Interview } from '@/payload-types'

import { generate } from './corpus'
import { share } from './spent'

type Part = NonNullable<Interview['exchanges']>[number]

const times = 20
/** So many are saved before any is measured, as in a process that has been running for a while. */
const before = 5

/** What the editor's form sends, and how many milliseconds of the site's process half of its saves may take. */
const saves = [
  { what: 'one changed answer, 60 parts', length: 60, field: 'exchanges', bar: 120 },
  { what: 'one changed answer, 300 parts', length: 300, field: 'exchanges', bar: 250 },
  { what: 'one changed answer, 1,000 parts', length: 1000, field: 'exchanges', bar: 600 },
  { what: 'a changed headline, 1,000 parts', length: 1000, field: 'headline', bar: 600 },
] as const

/** Exchanges in the words of interviews that the archive does not have. */
function parts(from: number, length: number): Part[] {
  const exchanges: ReturnType<typeof generate>['exchanges'] = []
  for (let id = from; exchanges.length < length; id += 1) exchanges.push(...generate(id, from).exchanges)
  return exchanges.slice(0, length).map(({ question, answer }) => ({
    blockType: 'questionAnswer',
    question,
    answer: lexicalDocument([answer]),
  }))
}

async function signIn(payload: Payload): Promise<string> {
  const [email, password] = ['bench@example.org', 'long enough for one bench']
  await payload.delete({ collection: 'users', where: { email: { equals: email } } })
  await payload.create({ collection: 'users', data: { name: 'Bench', role: 'editor', email, password } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return token ?? ''
}

interface Saved {
  waited: number
  computed: number
}

/** The saves that an editor's form makes while somebody writes, as its requests, each based on the one before. */
export async function deskSaves(payload: Payload, total: number): Promise<string[]> {
  const token = await signIn(payload)
  const answer = apiDoor(
    () => Promise.resolve(payload),
    (request) => handleEndpoints({ config, path: new URL(request.url).pathname, request }),
  )
  const send = async (id: number, body: string): Promise<{ doc: Interview; spent: Saved }> => {
    const path = `/api/interviews/${String(id)}?autosave=true&depth=0&draft=true&fallback-locale=null`
    const request = new Request(new URL(path, 'http://127.0.0.1:3000'), {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body,
    })
    const [began, computed] = [performance.now(), process.cpuUsage()]
    const response = await answer(request, { params: Promise.resolve({ slug: path.split('/').slice(2) }) })
    const text = await response.text()
    const { user, system } = process.cpuUsage(computed)
    const spent = { waited: performance.now() - began, computed: (user + system) / 1000 }
    if (!response.ok) throw new Error(`A save was answered ${String(response.status)}: ${text.slice(0, 300)}`)
    return { doc: (JSON.parse(text) as { doc: Interview }).doc, spent }
  }
  const row = async ({ what, length, field, bar }: (typeof saves)[number]) => {
    const exchanges = parts(total + 100, length)
    const data = { language: 'en', headline: 'Bench', exchanges }
    let now: Interview = await payload.create({ collection: 'interviews', data, draft: true, depth: 0 })
    const spent: Saved[] = []
    for (let n = 0; n < times + before; n += 1) {
      const changed = {
        headline: `Bench ${String(n)}`,
        exchanges: now.exchanges?.map((part, at) =>
          at === Math.floor(length / 2)
            ? { ...part, answer: lexicalDocument([`An answer, ${String(n)}`]) }
            : part,
        ),
      }[field]
      const body = JSON.stringify({ [field]: changed, revision: now.revision, _status: 'draft' })
      const saved = await send(now.id, body)
      now = saved.doc
      if (n >= before) spent.push(saved.spent)
    }
    const figures = (['computed', 'waited'] as const).flatMap((name) => {
      const sorted = spent.map((each) => each[name]).toSorted((a, b) => a - b)
      return [share(sorted, 0.5), share(sorted, 0.95)].map((time) => time.toFixed(0))
    })
    return `| ${[what, String(bar), ...figures].join(' | ')} |`
  }
  const rows: string[] = []
  for (const save of saves) rows.push(await row(save))
  return [
    '| autosave of an editor’s form | bar | p50 CPU of the site | p95 | p50 waited | p95 |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows,
  ]
}
