import type { FormState } from 'payload'

import { mayKeepIn } from '@/newsroom/translation/may-keep'
import type { Clash, GoneRow, Saved } from '@/newsroom/translation/merge-saves'
import { valueAt } from '@/newsroom/translation/saved-fields'
import { saySame } from '@/newsroom/translation/say-same'
import {
  chosen,
  knownAsMine,
  rebase,
  type Settled,
  settleSaves,
  type Standing,
} from '@/newsroom/translation/settle-saves'

import { valuesOf, type Values } from './form-values'
import { wait } from './save-first'
import { nameOf, pathOf } from './form-places'
import { revisionOf } from './newest-save'
import { withRows } from './with-rows'

/** What is to be told of two saves: nothing, mostly. */
export interface MergeView {
  clashes: readonly Clash[]
  gone: readonly GoneRow[]
  /** Somebody wanted to publish, and it has not been done yet. */
  unpublished: boolean
}

export const nothingToTell: MergeView = { clashes: [], gone: [], unpublished: false }

/** What is needed of the form and of the world. */
export interface MergePort {
  fields: () => FormState
  /** The form as a document. */
  mine: () => Saved
  isAt: (path: string) => boolean
  newest: () => Promise<Saved>
  /** A form for this text, as the server draws it. */
  draw: (text: Saved) => Promise<FormState>
  set: (values: Readonly<Record<string, unknown>>, typed: boolean) => void
  /** Tells whoever saves the form that these fields are about to say what is stored, by their paths; `all`: and no others are there. */
  taken: (values: Values, all?: boolean) => void
  replace: (state: FormState) => void
  /** Has the form saved again, by whoever saves it. */
  save: () => void
  /** Presses the button, as whoever wanted it did; false where it cannot be pressed. */
  publish: () => Promise<boolean>
  show: (view: MergeView) => void
}

const again = 4000
const mostSeen = 300
const mostTries = 5

/** Brings an open form together with what others save meanwhile: takes in what does not touch it, and asks about the rest. */
export class FormMerger {
  private standing: Standing
  private seen: FormState[] = []
  private view = nothingToTell
  private saving = false
  private saves = 0
  private looking = false
  private waiting = false
  private tries = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    text: Saved,
    private readonly port: () => MergePort,
  ) {
    this.standing = { base: text, theirs: text }
  }

  /** A save of this very form has been heard of, or it was read anew. */
  stored(text: Saved): void {
    const { base, theirs } = this.standing
    if (revisionOf(text) < revisionOf(theirs)) return
    const fields = this.port().fields()
    this.standing = { base: rebase(base, text, this.heldBack(fields)), theirs: text }
    if (text['_status'] === 'published') this.tries = 0
    this.seen = [fields]
    const revision = revisionOf(text)
    if (revision > Number(fields['revision']?.value ?? 0)) this.port().set({ revision }, false)
  }

  changed(fields: FormState): void {
    this.seen = [...this.seen.slice(-mostSeen), fields]
    if (this.waiting || this.view.clashes.length > 0) this.settleSoon(300)
  }

  isSaving(saving: boolean): void {
    if (this.saving && !saving) this.saves += 1
    this.saving = saving
  }

  /** Somebody else's save has come first. */
  async overtaken(publishing: boolean): Promise<void> {
    if (publishing) this.tell({ unpublished: true })
    if (this.looking) return
    this.looking = true
    try {
      await this.look()
      this.looking = false
      await this.publish()
    } catch {
      // Without the newest text nothing can be compared: what is typed stays here, and it is looked for again.
      clearTimeout(this.timer)
      this.timer = setTimeout(() => void this.overtaken(false), again)
    } finally {
      this.looking = false
    }
  }

  async choose(theirs: ReadonlySet<string>, publishing: boolean): Promise<void> {
    for (const clash of this.view.clashes)
      this.standing = chosen(this.standing, clash, theirs.has(clash.name) ? 'theirs' : 'mine')
    this.tell({ clashes: [], gone: [], unpublished: publishing })
    this.tries = 0
    await this.settle()
    this.port().save()
    await this.publish()
  }

  close(): void {
    clearTimeout(this.timer)
  }

  private tell(news: Partial<MergeView>): void {
    const view = { ...this.view, ...news }
    if (JSON.stringify(view) === JSON.stringify(this.view)) return
    this.view = view
    this.port().show(view)
  }

  private isRefused(): boolean {
    const fields = this.port().fields()
    return Boolean(fields['revision']?.errorMessage ?? fields['_status']?.errorMessage)
  }

  private heldBack(fields: FormState): string[] {
    const names = fields['heldBack']?.value
    return Array.isArray(names) ? (names as string[]) : []
  }

  private settleSoon(time: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.settle().then(() => this.publish()), time)
  }

  /** The newest text, read while no save of this form is on its way: else its own words would come back as somebody else's. */
  private async look(): Promise<void> {
    for (let n = 0; n < mostTries; n++) {
      const saves = await this.savesDone()
      const theirs = await this.port().newest()
      if (saves !== (await this.savesDone())) continue
      if (revisionOf(theirs) >= revisionOf(this.standing.theirs)) this.standing = { ...this.standing, theirs }
      await this.settle()
      return
    }
    throw new Error('This form is being saved all the time.')
  }

  /** How many saves this form has sent, once none is on its way. */
  private async savesDone(): Promise<number> {
    while (this.saving) await wait(100)
    return this.saves
  }

  private compare(): { settled: Settled; fields: FormState } {
    const { fields: now, mine, isAt } = this.port()
    const fields = now()
    const { theirs } = this.standing
    const isBusy = (name: string) => {
      const path = pathOf(fields, name)
      return path !== null && isAt(path)
    }
    const writing = { isBusy, mayKeep: mayKeepIn(theirs) }
    const first = settleSaves(this.standing, mine(), writing)
    const known = knownAsMine(this.standing, first.clashes, (name) => this.seenAt(name))
    if (known === this.standing) return { settled: first, fields }
    this.standing = known
    return { settled: settleSaves(known, mine(), writing), fields }
  }

  private seenAt(name: string): unknown[] {
    return this.seen.flatMap((fields) => {
      const path = pathOf(fields, name)
      return path === null || !fields[path] ? [] : [fields[path].value]
    })
  }

  private async settle(): Promise<void> {
    const { settled } = this.compare()
    if (settled.lists.length === 0) {
      this.take(settled)
      return
    }
    const state = await this.port().draw(settled.merged)
    const { settled: newest, fields } = this.compare()
    const isSame = settled.lists.every((list) =>
      saySame(this.rowsIn(state, list), this.rowsOf(newest.merged, list)),
    )
    if (newest.lists.length > 0 && isSame)
      this.takeRows(newest, withRows(state, settled.merged, newest.merged, fields))
    else if (newest.lists.length === 0) this.take(newest)
    else this.settleSoon(300)
  }

  private rowsIn = (state: FormState, list: string) =>
    (state[list]?.rows ?? []).map((_, n) => nameOf(state, `${list}.${String(n)}.`))
  private rowsOf = (text: Saved, list: string) =>
    (text[list] as Saved[]).map((row) => `${list}.${String(row['key'] ?? row['id'])}.`)

  private takeRows(settled: Settled, state: FormState): void {
    const { heldBack, gone } = settled
    const { theirs } = this.standing
    const isTheirs = Object.keys(theirs).every((name) => saySame(settled.merged[name], theirs[name]))
    if (isTheirs) this.port().taken(valuesOf(state), true)
    const named = { ...state['heldBack'], value: heldBack, initialValue: heldBack, isModified: true }
    this.port().replace({ ...state, heldBack: named })
    this.tell({ gone: [...this.view.gone, ...gone] })
    this.settled(settled)
  }

  private put(taken: Settled['put'], more: Readonly<Record<string, unknown>> = {}): void {
    const fields = this.port().fields()
    const found = taken.flatMap(({ name, theirs }) => {
      const path = pathOf(fields, name)
      return path === null ? [] : [[path, theirs] as const]
    })
    const { theirs: newest } = this.standing
    this.port().taken(
      new Map(found.filter(([path, value]) => saySame(valueAt(newest, nameOf(fields, path)), value))),
    )
    const values = { ...more, ...Object.fromEntries(found) }
    if (Object.keys(values).length > 0) this.port().set(values, true)
  }

  /** A field that waits counts as typed in, or the answer to a save would put their words under the hand of whoever is in it. */
  private asTyped({ heldBack }: Settled, fields: FormState): Record<string, unknown> {
    const paths = heldBack.flatMap((name) => (name.includes('.') ? (pathOf(fields, name) ?? []) : name))
    const open = paths.filter((path) => fields[path] && !fields[path].rows && !fields[path].isModified)
    return Object.fromEntries(open.map((path) => [path, fields[path]?.value]))
  }

  private take(settled: Settled): void {
    const fields = this.port().fields()
    const held = saySame(this.heldBack(fields), settled.heldBack) ? {} : { heldBack: settled.heldBack }
    this.put(settled.put, { ...held, ...this.asTyped(settled, fields) })
    const revision = revisionOf(this.standing.theirs)
    if (this.isRefused() || Number(fields['revision']?.value ?? 0) !== revision)
      this.port().set({ revision }, false)
    this.settled(settled)
  }

  private settled({ next, clashes, heldBack }: Settled): void {
    this.standing = { ...this.standing, base: next }
    this.waiting = heldBack.length > clashes.length
    this.tell({ clashes })
    if (this.waiting) this.settleSoon(700)
  }

  /** Once there is nothing left to choose, it goes the way of the first time again: theirs may hold a name that is to be asked about. */
  private async publish(): Promise<void> {
    const isReady = () => this.view.unpublished && this.view.clashes.length === 0 && !this.waiting
    if (!isReady() || this.looking || this.tries >= mostTries) return
    await this.savesDone()
    // Payload's form sends what it has drawn last.
    while (Number(this.port().fields()['revision']?.value) < revisionOf(this.standing.theirs)) await wait(50)
    if (!isReady()) return
    this.tries += 1
    this.tell({ unpublished: false })
    if (!(await this.port().publish())) this.tell({ unpublished: true })
  }
}
