/** How far a translation is. `behind` is no state: it is counted beside it. */
export const states = ['wanted', 'claimed', 'inWork', 'inReview', 'ready', 'published'] as const
export type AssignmentState = (typeof states)[number]

export interface Worker {
  /** Id of the translator's record. */
  translator: number
  role: 'translator' | 'reviser'
  standing: 'active' | 'asking' | 'left'
}

export interface Assignment {
  state: AssignmentState
  workers: readonly Worker[]
}

/** Who acts: a newsroom's editor, or the translator that the login is linked to. */
export type Actor = { staff: true } | { staff: false; translator: number }

export type Act =
  | { name: 'claim' }
  | { name: 'join' }
  | { name: 'leave' }
  | { name: 'handIn' }
  | { name: 'takeBack' }
  | { name: 'assign'; translator: number; role: Worker['role'] }
  | { name: 'admit'; translator: number }
  | { name: 'handOver'; translator: number }
  | { name: 'sendBack' }
  | { name: 'showFinal' }
  | { name: 'answerFinal' }

/** Why an action cannot be done now; the words for people stand in the CMS. */
export class NotNow extends Error {
  constructor(readonly reason: 'claimed' | 'notYours' | 'staffOnly' | 'state' | 'alreadyIn' | 'notAsking') {
    super(reason)
  }
}

export const activeWorkers = (workers: readonly Worker[]) =>
  workers.filter(({ standing }) => standing === 'active')

const worksOn = (workers: readonly Worker[], translator: number) =>
  activeWorkers(workers).some((worker) => worker.translator === translator)

const without = (workers: readonly Worker[], translator: number) =>
  workers.filter((worker) => worker.translator !== translator)

function enter(assignment: Assignment, worker: Worker): Assignment {
  if (worksOn(assignment.workers, worker.translator)) throw new NotNow('alreadyIn')
  const workers = [...without(assignment.workers, worker.translator), worker]
  const begins = assignment.state === 'wanted' && worker.standing === 'active'
  return { state: begins ? 'claimed' : assignment.state, workers }
}

function moved(assignment: Assignment, from: readonly AssignmentState[], to: AssignmentState): Assignment {
  if (!from.includes(assignment.state)) throw new NotNow('state')
  return { ...assignment, state: to }
}

function leave(assignment: Assignment, translator: number): Assignment {
  const workers = assignment.workers.map((worker) =>
    worker.translator === translator ? { ...worker, standing: 'left' as const } : worker,
  )
  return { ...assignment, workers }
}

const beingWritten: readonly AssignmentState[] = ['claimed', 'inWork', 'published']

/** What an assignment becomes by what somebody does; throws `NotNow` when they may not, or not in this state. */
export function act(assignment: Assignment, action: Act, actor: Actor): Assignment {
  const { workers } = assignment
  const self = actor.staff ? null : actor.translator
  const mine = () => {
    if (self === null || !worksOn(workers, self)) throw new NotNow('notYours')
    return self
  }
  const staffOrMine = () => (actor.staff ? null : mine())
  const staffOnly = () => {
    if (!actor.staff) throw new NotNow('staffOnly')
  }
  switch (action.name) {
    case 'claim':
      if (self === null) throw new NotNow('notYours')
      if (activeWorkers(workers).length > 0) throw new NotNow('claimed')
      if (assignment.state !== 'wanted') throw new NotNow('state')
      return enter(assignment, { translator: self, role: 'translator', standing: 'active' })
    case 'join':
      if (self === null) throw new NotNow('notYours')
      if (workers.some(({ translator, standing }) => translator === self && standing === 'asking'))
        throw new NotNow('alreadyIn')
      return enter(assignment, { translator: self, role: 'translator', standing: 'asking' })
    case 'admit': {
      staffOrMine()
      const asking = workers.find((row) => row.translator === action.translator && row.standing === 'asking')
      if (!asking) throw new NotNow('notAsking')
      return enter(assignment, { ...asking, standing: 'active' })
    }
    case 'assign':
      staffOnly()
      return enter(assignment, { translator: action.translator, role: action.role, standing: 'active' })
    case 'handOver': {
      const from = mine()
      const row = workers.find(({ translator }) => translator === from)
      return enter(leave(assignment, from), {
        translator: action.translator,
        role: row?.role ?? 'translator',
        standing: 'active',
      })
    }
    case 'leave':
      return leave(assignment, mine())
    case 'handIn':
      // What is handed in is what its translators sign: an editor does it only where there are none.
      if (!actor.staff) mine()
      else if (activeWorkers(workers).length > 0) throw new NotNow('notYours')
      return moved(assignment, beingWritten, 'inReview')
    case 'takeBack':
      mine()
      return moved(assignment, ['inReview'], 'inWork')
    case 'sendBack':
      staffOnly()
      return moved(assignment, ['inReview', 'ready'], 'inWork')
    case 'showFinal':
      staffOnly()
      return moved(assignment, ['inWork', 'inReview', 'ready'], 'ready')
    case 'answerFinal':
      mine()
      return moved(assignment, ['ready'], 'ready')
    default:
      return action satisfies never
  }
}
