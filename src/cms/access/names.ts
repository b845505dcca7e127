import type { FieldAccess, TypeWithID } from 'payload'

import { isOnDesk } from './desk'
import { isStaff } from './staff'

type CreditAccess = FieldAccess<TypeWithID, { creditedAs?: unknown }>

/**
 * The person behind a credit. Says yes to readers only for a row that is known to show its name: without a row (a
 * query's `where`) or with a row whose `creditedAs` was not selected, it must say no, or the answer gives the name away.
 */
export const creditedPerson: CreditAccess = ({ req, siblingData }) =>
  isStaff(req.user) || siblingData?.creditedAs === 'name'

/** The name as signed: a pen name is public, who stands behind it is not. */
export const signedName: CreditAccess = (args) =>
  creditedPerson(args) || args.siblingData?.creditedAs === 'penName'

/** The record of an interviewee: readers get it only where the row says that the person is named. */
export const namedSpeaker: FieldAccess<TypeWithID, { protection?: unknown; nameWithheld?: unknown }> = ({
  req,
  siblingData,
}) => isStaff(req.user) || (siblingData?.protection === 'named' && siblingData.nameWithheld === false)

/** The words about an interviewee (a role, a pseudonym, a description) go with a withheld name; whoever translates them has them. */
export const interviewLabel: FieldAccess<TypeWithID, { nameWithheld?: unknown }> = ({
  req,
  siblingData,
  doc,
}) =>
  isStaff(req.user) || siblingData?.nameWithheld === false || (doc?.id !== undefined && isOnDesk(req, doc.id))

/** Day, place and medium of a talk could find a protected person. */
export const unprotectedTalk: FieldAccess<TypeWithID & { protectsPeople?: unknown }> = ({ req, doc }) =>
  isStaff(req.user) || doc?.protectsPeople === false
