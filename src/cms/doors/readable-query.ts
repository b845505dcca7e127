import type { FlattenedField, PayloadRequest } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'
import { localeCodes } from '@/i18n/locales'

import type { DoorCheck, Visit } from './at-every-door'
import type { Model } from './filter-target'
import { numberComplaint, numberNames, partsComplaint } from './query-parts'
import { refuseFilter, refuseQuery } from './query-refusal'
import { isSortable, sortsIn } from './sortable'
import { leaveOutUnsaid, whereFaults } from './where-faults'

const modelOf = ({ payload }: PayloadRequest): Model => ({
  fieldsOf: (collection) => {
    const found = Object.entries(payload.collections).find(([slug]) => slug === collection)
    return found?.[1].config.flattenedFields ?? []
  },
  locales: localeCodes,
})

/**
 * Refuses a question that Postgres could not answer, with a sentence that names what is wrong with it, instead of failing. The admin's
 * lists ask with what their addresses and a user's preferences say: numbers and orders of theirs that cannot be are left out, since a
 * list that refuses them could not be put right.
 */
export const readableQuery: DoorCheck = ({ args, fields, req }) => {
  // Code of the house, which asks what it means.
  if (args['overrideAccess'] === true) return
  const ofList = req.payloadAPI === 'local'
  if (!ofList) readParts(req)
  readNumbers(args, req, ofList)
  readSort(args, fields, req, ofList)
  readWhere(args, fields, req, ofList)
}

function readParts(req: PayloadRequest): void {
  const complaint = partsComplaint(req.query, localeCodes)
  if (complaint) refuseQuery(complaint(adminMessages(req.i18n.language)))
}

function readNumbers(args: Visit['args'], req: PayloadRequest, ofList: boolean): void {
  for (const name of numberNames) {
    const complaint = numberComplaint(name, args[name])
    if (!complaint) continue
    if (!ofList) refuseQuery(complaint(adminMessages(req.i18n.language)))
    args[name] = undefined
  }
}

function readSort(
  args: Visit['args'],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
  ofList: boolean,
): void {
  const sorts = sortsIn(args['sort'])
  const model = modelOf(req)
  const good = sorts?.filter((sort) => isSortable(sort, fields, model)) ?? []
  if (good.length === sorts?.length) return
  if (!ofList) {
    const named = sorts?.find((sort) => !good.includes(sort)) ?? 'sort'
    refuseQuery(adminMessages(req.i18n.language)('query.order', { sort: named }))
  }
  args['sort'] = good.length > 0 ? good : undefined
}

function readWhere(
  args: Visit['args'],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
  ofList: boolean,
): void {
  const { where } = args
  if (where === undefined || where === null) return
  if (ofList) leaveOutUnsaid(where)
  // A path that leads nowhere is refused by Payload, in the same words as one that the caller may not ask by.
  const fault = whereFaults(where, fields, modelOf(req)).find((one) => one.fault !== 'unknown')
  if (fault) refuseFilter(fault, adminMessages(req.i18n.language))
}
