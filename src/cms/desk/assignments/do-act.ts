import { APIError, NotFound, type PayloadRequest } from 'payload'

import { forgetDesk, translatorOf } from '@/cms/access/desk'
import { isStaff } from '@/cms/access/staff'
import { idOf } from '@/cms/payload/id-of'
import { withRowIds } from '@/cms/payload/row-id'
import type { Assignment } from '@/payload-types'
import {
  act,
  type Act,
  type Actor,
  activeWorkers,
  NotNow,
  type Worker,
} from '@/newsroom/translation/assignment-actions'

import { beginOrCredit } from './begin-translation'
import { checkTranslated } from './check-translated'
import { hashOfText, textOf } from './final-text'
import { newestState } from '@/cms/desk/source/newest-state'
import { notifyEditor, notifyTranslators, workersOf } from '@/cms/desk/notices/notify'
import { type Body, idIn, oneOf, textIn } from '@/cms/payload/read-body'
import { signCredit } from '@/cms/desk/signing/sign-credit'
import { updateAssignment } from './update-assignment'
import { visibleAssignment } from './visible-assignments'

const names = [
  'claim',
  'join',
  'leave',
  'handIn',
  'takeBack',
  'assign',
  'admit',
  'handOver',
  'sendBack',
  'showFinal',
  'answerFinal',
] as const

function actIn(body: Body): Act {
  const name = oneOf(body, 'name', names)
  switch (name) {
    case 'assign':
      return {
        name,
        translator: idIn(body, 'translator'),
        role: oneOf(body, 'role', ['translator', 'reviser']),
      }
    case 'admit':
    case 'handOver':
      return { name, translator: idIn(body, 'translator') }
    default:
      return { name }
  }
}

function actorOf(req: PayloadRequest, name: Act['name']): Actor {
  const translator = translatorOf(req)
  // An editor who translates too does what translators do as the translator that they are.
  const ownWork = ['claim', 'join', 'leave', 'takeBack', 'handOver', 'answerFinal'].includes(name)
  if (isStaff(req.user) && !(ownWork && translator !== null)) return { staff: true }
  if (translator === null) throw new NotNow('notYours')
  return { staff: false, translator }
}

const workerRows = ({ workers }: Assignment): Worker[] =>
  (workers ?? []).map(({ translator, role, standing }) => ({
    translator: idOf(translator) ?? 0,
    role,
    standing,
  }))

async function tell(assignment: Assignment, done: Act, before: readonly number[], req: PayloadRequest) {
  const toWorkers = (kind: Parameters<typeof notifyTranslators>[1]) =>
    notifyTranslators(before, kind, assignment.id, req)
  switch (done.name) {
    case 'claim':
      return notifyEditor(assignment, 'claimed', req)
    case 'join':
      await toWorkers('joinAsked')
      return notifyEditor(assignment, 'joinAsked', req)
    case 'assign':
      return notifyTranslators([done.translator], 'assigned', assignment.id, req)
    case 'admit':
    case 'handOver':
      return notifyTranslators([done.translator], 'joined', assignment.id, req)
    case 'handIn':
      return notifyEditor(assignment, 'handedIn', req)
    case 'sendBack':
      return toWorkers('sentBack')
    case 'showFinal':
      return toWorkers('finalText')
    case 'answerFinal':
      return notifyEditor(assignment, 'finalAnswered', req)
    case 'leave':
    case 'takeBack':
      return undefined
    default:
      return done satisfies never
  }
}

type Data = Partial<Omit<Assignment, 'id'>>

/** What an action leaves in the assignment besides its state. */
async function effects(assignment: Assignment, done: Act, body: Body, req: PayloadRequest): Promise<Data> {
  const translation = idOf(assignment.translation)
  const newest = async () => (translation === null ? null : newestState(translation, req))
  const text = async () => textOf((await newest()) ?? {})
  const wholeText = async () => {
    const found = await newest()
    if (found) await checkTranslated(found, req)
    return textOf(found ?? {})
  }
  switch (done.name) {
    case 'handIn':
      return {
        handedIn: (await wholeText()).map((item) => ({ ...item })),
        finalAnswers: [],
        goAheadReason: null,
        sentBackNote: null,
      }
    case 'sendBack':
      return { sentBackNote: textIn(body, 'note'), finalAnswers: [] }
    case 'showFinal':
      await wholeText()
      return { finalAnswers: [] }
    case 'answerFinal': {
      const translator = translatorOf(req) ?? 0
      const answer = oneOf(body, 'answer', ['accepted', 'objected', 'nameOff'])
      const answered = answer === 'accepted' ? await wholeText() : await text()
      if (answer === 'nameOff' && translation !== null)
        await signCredit(
          translation,
          translator,
          { creditedAs: 'withheld', signedAs: null, withheldBy: 'person' },
          req,
        )
      const others = (assignment.finalAnswers ?? []).filter((row) => idOf(row.translator) !== translator)
      const given = { translator, answer, hash: hashOfText(answered), note: textIn(body, 'note') }
      return { finalAnswers: withRowIds([...others, { ...given, answeredAt: new Date().toISOString() }]) }
    }
    default:
      return {}
  }
}

const taking: readonly Act['name'][] = ['claim', 'assign', 'admit', 'handOver']

/** Does what somebody asks of an assignment, with all that follows from it; answers the assignment as it is then. */
export async function doAct(id: number, body: Body, req: PayloadRequest): Promise<Assignment> {
  const wanted = actIn(body)
  // Whoever may not see the assignment learns nothing of it.
  const seen = await visibleAssignment(id, req)
  if (!seen) throw new NotFound(req.t)
  const before = workerRows(seen)
  const after = act({ state: seen.state ?? 'wanted', workers: before }, wanted, actorOf(req, wanted.name))
  const translation = taking.includes(wanted.name)
    ? await beginOrCredit(seen, after.workers, req)
    : idOf(seen.translation)
  if (wanted.name === 'handIn' && translation === null)
    throw new APIError('There is no translation to hand in yet.', 409)
  const data: Data = {
    ...(await effects(seen, wanted, body, req)),
    state: after.state,
    workers: withRowIds(after.workers),
    translation,
    ...(isStaff(req.user) && wanted.name === 'assign' ? { editor: req.user?.id ?? null } : {}),
    ...(taking.includes(wanted.name) ? { lastWorkAt: new Date().toISOString() } : {}),
  }
  const changed = await updateAssignment(id, data, req)
  forgetDesk(req)
  await tell(
    changed,
    wanted,
    activeWorkers(before).map(({ translator }) => translator),
    req,
  )
  return changed
}

/** An editor lets a text go out without its translators' answer; they read why. */
export async function goAhead(id: number, body: Body, req: PayloadRequest): Promise<Assignment> {
  if (!isStaff(req.user)) throw new NotNow('staffOnly')
  const reason = textIn(body, 'reason')
  if (reason === '') throw new APIError('"reason" is missing: the translators are told why.', 400)
  const seen = await visibleAssignment(id, req)
  if (!seen) throw new NotFound(req.t)
  await notifyTranslators(workersOf(seen), 'finalText', id, req, reason)
  return updateAssignment(id, { goAheadReason: reason }, req)
}
