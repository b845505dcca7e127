import { act, type Act, type Assignment, NotNow } from './assignment-actions'

export type ActName = Act['name'] | 'goAhead'

/** Who looks at an assignment: an editor, a translator, or somebody who is both. */
export interface Viewer {
  staff: boolean
  translator: number | null
}

const ownWork: readonly Act['name'][] = ['claim', 'join', 'leave', 'takeBack', 'handOver', 'answerFinal']
const nobodyYet = -1
const acts: readonly Act[] = [
  ...(['claim', 'join', 'handIn', 'takeBack', 'answerFinal', 'sendBack', 'showFinal', 'leave'] as const).map(
    (name) => ({ name }),
  ),
  { name: 'assign', translator: nobodyYet, role: 'translator' },
  { name: 'handOver', translator: nobodyYet },
]

function can(assignment: Assignment, wanted: Act, { staff, translator }: Viewer): boolean {
  const asTranslator = translator !== null && (!staff || ownWork.includes(wanted.name))
  if (!asTranslator && !staff) return false
  try {
    act(assignment, wanted, asTranslator ? { staff: false, translator } : { staff: true })
    return true
  } catch (error) {
    if (error instanceof NotNow) return false
    throw error
  }
}

/** `hasHandedIn`: whether a text was handed in that may not go out otherwise without its translators' answer. */
export interface Looked extends Assignment {
  hasHandedIn: boolean
}

/** What somebody can do with an assignment as it is now, so that nobody is offered what would be refused. */
export function possibleActs(assignment: Looked, viewer: Viewer): ActName[] {
  const asking = assignment.workers.find(({ standing }) => standing === 'asking')
  const admit: Act[] = asking ? [{ name: 'admit', translator: asking.translator }] : []
  const possible: ActName[] = [...acts, ...admit]
    .filter((wanted) => can(assignment, wanted, viewer))
    .map(({ name }) => name)
  const offered = possible.includes('claim') ? possible.filter((name) => name !== 'join') : possible
  const mayGoOut = assignment.hasHandedIn && ['inWork', 'inReview', 'ready'].includes(assignment.state)
  return viewer.staff && mayGoOut ? [...offered, 'goAhead'] : offered
}
