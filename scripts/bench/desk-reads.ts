import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { assignmentDetails } from '@/cms/desk/assignments/assignment-details'
import { boardRows } from '@/cms/desk/assignments/board-rows'
import { deskViewer, type DeskViewer } from '@/cms/desk/assignments/desk-assignments'
import { type DeskFilter, deskLists, listAssignments } from '@/cms/desk/assignments/list-assignments'
import { countUnread, listNotices } from '@/cms/desk/notices/list-notices'
import { remember } from '@/cms/desk/memory/memory'
import { newestState } from '@/cms/desk/source/newest-state'
import { sourceBeside } from '@/cms/desk/source/source-beside'
import { sourceOf } from '@/cms/desk/source/source-of'
import { termsOfInterview } from '@/cms/desk/terms/terms-of-interview'

import { counts, generate, randomFrom } from './corpus'
import { editors } from './fill-desk'

export interface Asked {
  kind: string
  ask: () => Promise<unknown>
}

type Work = (viewer: DeskViewer, req: PayloadRequest) => Promise<unknown>

/** What the desk's views and endpoints ask for, as its people do; another seed asks of others. */
export function deskReads(payload: Payload, total: number, seed: number): Asked[] {
  const random = randomFrom(seed)
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from))
  const as = (user: number, work: Work) => async () => {
    const found = await payload.findByID({ collection: 'users', id: user, depth: 0 })
    const req = await createLocalReq({ user: { ...found, collection: 'users' } }, payload)
    const viewer = await deskViewer(req)
    if (!viewer) throw new Error(`Login ${String(user)} has no desk.`)
    return work(viewer, req)
  }
  const asEditor = (work: Work) => as(between(1, editors + 1), work)
  // The first has the most to do.
  const asTranslator = (work: Work) => as(editors + 1 + Math.floor(random() ** 2 * counts.translators), work)
  const listed =
    (filter: DeskFilter): Work =>
    (viewer, req) =>
      listAssignments(filter, viewer, req)
  // Assignments have ids of their own, somewhat more than a third as many as there are interviews.
  const far = () => between(total / 20, total / 5)
  const translation = () => total + between(1, total / 10)
  const remembered = (text: string) =>
    asEditor((_, req) => remember({ text, from: 'en', to: 'ar', work: null, key: null }, req))
  const part = (id: number) => {
    const [exchange] = generate(id, total).exchanges
    return `${exchange?.question ?? ''}\n${exchange?.answer ?? ''}`
  }
  // An original that has a translation.
  const known = () => part(between(0, total / 20) * 20 + 4)
  const altered = (text: string) => text.replace(/((?:\S+ ){6})\S+/g, '$1anew')
  const beside =
    (work: (req: PayloadRequest, id: number) => Promise<unknown>): Work =>
    (_, req) =>
      work(req, translation())

  const kinds: Record<string, [times: number, make: () => () => Promise<unknown>]> = {
    'board, first page': [40, () => asEditor((viewer, req) => boardRows(null, viewer, req))],
    'board, far in': [
      40,
      () => {
        const before = between(total / 4, total / 2)
        return asEditor((viewer, req) => boardRows(before, viewer, req))
      },
    ],
    ...Object.fromEntries(
      deskLists.flatMap((list) => [
        [`editor: ${list}`, [20, () => asEditor(listed({ list }))]],
        [`editor: ${list}, far in`, [20, () => asEditor(listed({ list, before: far() }))]],
        [`translator: ${list}`, [20, () => asTranslator(listed({ list }))]],
      ]),
    ),
    'editor: all in Arabic': [20, () => asEditor(listed({ list: null, language: 'ar' }))],
    'editor: all in English': [20, () => asEditor(listed({ list: null, language: 'en' }))],
    'editor: ready, in English': [20, () => asEditor(listed({ list: null, state: 'ready', language: 'en' }))],
    'editor: behind, in English': [20, () => asEditor(listed({ list: 'behind', language: 'en' }))],
    'translator: in work': [20, () => asTranslator(listed({ list: null, state: 'inWork' }))],
    notices: [20, () => asEditor((viewer, req) => listNotices(viewer, req))],
    'unread notices': [20, () => asEditor((_, req) => countUnread(req))],
    'one assignment': [
      20,
      () => {
        const id = far()
        return asEditor((viewer, req) => assignmentDetails(id, viewer, req))
      },
    ],
    'the source beside': [
      20,
      () =>
        asEditor(
          beside(async (req, id) => {
            const found = await newestState(id, req)
            return found && sourceBeside(found, req)
          }),
        ),
    ],
    'terms of an interview': [
      20,
      () =>
        asEditor(
          beside(async (req, id) => {
            const found = await newestState(id, req)
            const source = found && (await sourceOf(found, req))
            return source && termsOfInterview(source, null, req)
          }),
        ),
    ],
    'memory, the same words': [200, () => remembered(known())],
    'memory, every seventh word other': [200, () => remembered(altered(known()))],
    'memory, nothing like it': [200, () => remembered(part(total + between(1, total)))],
  }
  return Object.entries(kinds).flatMap(([kind, [times, make]]) =>
    Array.from({ length: times }, (): Asked => ({ kind, ask: make() })),
  )
}
