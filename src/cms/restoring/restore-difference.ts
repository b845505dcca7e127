import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'
import { hashWords } from '@/newsroom/translation/hash-words'
import { partWords } from '@/newsroom/translation/source-text'

import { restoredState, type Restoring } from './restored-state'

type State = Partial<Interview>

/** What restoring an old version would change, for whoever is about to do it. */
export interface RestoreDifference {
  headline: { now: string; then: string } | null
  standfirst: boolean
  /** How many parts get other words, come back, and go. */
  parts: { changed: number; back: number; gone: number }
  /** How many parts stay, or stay away, because they were changed to keep somebody safe. */
  guarded: number
  /** What the old version says otherwise, and what stays as it is now all the same. */
  stays: { credits: boolean; interviewees: boolean; facts: boolean }
  /** How many people have to be decided on anew before it can be published. */
  undecided: number
}

const wordsByKey = ({ exchanges }: State) =>
  new Map((exchanges ?? []).map((part) => [part.key ?? '', hashWords(partWords(part))]))

const differ = (one: unknown, other: unknown) => JSON.stringify(one ?? null) !== JSON.stringify(other ?? null)

const credits = ({ authors, translators, houseByline }: State) => [
  [...(authors ?? []), ...(translators ?? [])].map(({ person, role, creditedAs, signedAs, withheldBy }) => [
    idOf(person),
    role,
    creditedAs,
    signedAs ?? null,
    creditedAs === 'withheld' && withheldBy,
  ]),
  houseByline ?? false,
]

const interviewees = (state: State) =>
  (state.interviewees ?? []).map(({ key, protection, speaker, label, nameWithheld, withheldBy }) => [
    key,
    protection ?? null,
    idOf(speaker),
    label ?? null,
    nameWithheld ?? false,
    nameWithheld === true && withheldBy,
  ])

const facts = ({ topics, places, talk, hero, slug }: State) => [
  (topics ?? []).map(idOf),
  (places ?? []).map(idOf),
  [talk?.heldOn ?? null, idOf(talk?.place), talk?.medium ?? null],
  idOf(hero),
  slug ?? null,
]

export function restoreDifference(restoring: Restoring): RestoreDifference {
  const { old, now, guarded } = restoring
  const next = restoredState(restoring)
  const [before, after] = [wordsByKey(now), wordsByKey(next)]
  const count = (keys: Iterable<string>, fits: (key: string) => boolean) => [...keys].filter(fits).length
  const headline = { now: now.headline ?? '', then: next.headline ?? '' }
  return {
    headline: headline.now === headline.then ? null : headline,
    standfirst: (now.standfirst ?? '') !== (next.standfirst ?? ''),
    parts: {
      changed: count(after.keys(), (key) => before.has(key) && before.get(key) !== after.get(key)),
      back: count(after.keys(), (key) => !before.has(key)),
      gone: count(before.keys(), (key) => !after.has(key)),
    },
    guarded: count(guarded, (key) => key === 'head' || wordsByKey(old).get(key) !== before.get(key)),
    stays: {
      credits: differ(credits(old), credits(next)),
      interviewees: differ(interviewees(old), interviewees(next)),
      facts: differ(facts(old), facts(now)),
    },
    undecided: (next.interviewees ?? []).length - (now.interviewees ?? []).length,
  }
}
