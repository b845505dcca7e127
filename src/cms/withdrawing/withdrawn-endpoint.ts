import { type Endpoint, NotFound } from 'payload'

import { isStaff } from '@/cms/access/staff'
import type { NamingList, Withdrawn } from '@/editions/withdrawn-names'

import { withdrawnAmong } from './withdrawn-people'

export type WithdrawnAnswer = Record<NamingList, [id: number, withdrawn: Withdrawn][]>

/** More than a text names. */
const most = 500

const idsIn = (asked: unknown): number[] =>
  (typeof asked === 'string' ? asked : '')
    .split(',', most)
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0 && id < 1e9)

/** `GET /api/interviews/withdrawn-people?authors=1,2&translators=3&speakers=4`: those of them whose name was withdrawn. For staff. */
export const withdrawnPeople: Endpoint = {
  path: '/withdrawn-people',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const { authors, translators, speakers } = req.query
    const found = await withdrawnAmong(
      { authors: idsIn(authors), translators: idsIn(translators), speakers: idsIn(speakers) },
      req,
    )
    const answer: WithdrawnAnswer = {
      authors: [...found.authors],
      translators: [...found.translators],
      interviewees: [...found.interviewees],
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
