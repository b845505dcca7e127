import type { FormState } from 'payload'

import { rebase } from '@/newsroom/translation/settle-saves'

import { foldAnswer, hasOtherRows } from './fold-answer'
import { editorOf, type LateEditor, withLateWords } from './late-words'
import { changedPaths, isSame, isTyped, topField, type Values, valuesOf } from './form-values'
import { heldNames, heldPaths, holdsTheSame, storedOf } from './held-places'
import type { Outcome } from './read-answer'
import { withoutUnchanged } from './kept-units'
import { sendAt } from './save-schedule'
import type { Unsaved } from './unsaved'
import { nextSaving, type RefusedField, savedAlready, type Saving, type SavingEvent } from './saving-state'

type Doc = Readonly<Record<string, unknown>>

/** What the saver needs of the form and of the world. */
export interface FormPort {
  now: () => number
  /** The form as a document. */
  whole: (fields: FormState) => Record<string, unknown>
  /** Sends these fields as a draft; never throws. */
  send: (body: Record<string, unknown>) => Promise<Outcome>
  /** The server's answer, and what of it the form is to take over. */
  adopt: (doc: Doc, folded: ReadonlyMap<string, unknown>, otherRows: boolean) => void
  complain: (errors: readonly RefusedField[]) => void
  show: (saving: Saving) => void
  /** Keeps what is unsaved on the device; null once nothing is. */
  keep: (unsaved: Unsaved | null) => void
}

/** Of a long text only the parts that differ. */
const compact = (mine: Record<string, unknown>, was: Record<string, unknown>) =>
  'exchanges' in mine
    ? {
        mine: { ...mine, exchanges: withoutUnchanged(mine['exchanges'], was['exchanges']) },
        was: { ...was, exchanges: withoutUnchanged(was['exchanges'], mine['exchanges']) },
      }
    : { mine, was }

const revisionOf = (fields: FormState): number => Number(fields['revision']?.value ?? 0)

/** Longer than an editor takes to show a letter, and shorter than anybody takes to read the line. */
const untilShown = 50

/** In milliseconds: what a crash may cost. Copying the whole text at every key would cost the typing. */
const untilKept = 300

/** Keeps the words of one form on the server: what to send, when, and what became of it. */
export class FormSaver {
  private state: Saving
  private stored: Values
  private storedDoc: Doc
  private revision: number
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | null = null
  private held = false
  private coming: { values: Values; all: boolean } | null = null
  private late: LateEditor | null = null
  private looking: ReturnType<typeof setTimeout> | undefined
  private keeping: ReturnType<typeof setTimeout> | undefined

  constructor(
    private form: FormState,
    savedAt: number | null,
    private readonly port: FormPort,
  ) {
    this.state = savedAlready(savedAt)
    this.stored = valuesOf(form)
    this.storedDoc = port.whole(form)
    this.revision = revisionOf(form)
  }

  /** The number of the save that the form is at. */
  get basedOn(): number {
    return this.revision
  }

  get saving(): Saving {
    return this.state
  }

  /** The form has changed. `settled`: what it says now is what is stored, somebody else has seen to that. */
  changed(fields: FormState, settled: boolean): void {
    const before = this.form
    this.form = fields
    this.takeIn()
    const isNewer = revisionOf(fields) > this.revision
    this.revision = Math.max(this.revision, revisionOf(fields))
    if (settled) {
      if (before !== fields || (this.state.unsavedSince !== null && !this.hasLateWords())) this.settle()
      return
    }
    const typed = isTyped(before, fields)
    const isToBeSent = () =>
      this.state.unsavedSince !== null || this.state.sending || this.unsavedPaths().length > 0
    if (typed || !holdsTheSame(before, fields)) {
      if (isToBeSent()) this.tell({ type: 'typed', at: this.port.now() })
      if (isToBeSent() || heldNames(fields).length > 0) this.keepSoon()
    }
    if (isNewer && this.state.obstacle?.kind === 'overtaken') this.tell({ type: 'reachable' })
  }

  /** While the form is being published or read anew, nothing is sent beside it. */
  hold(held: boolean): void {
    if (held === this.held) return
    this.held = held
    this.plan()
  }

  /** Somebody writes in an editor, which tells the form a little later. */
  written(target: EventTarget | null): void {
    this.late = editorOf(target, this.form)
    if (this.late) this.looking ??= setTimeout(() => this.tellLateWords(), untilShown)
  }

  /** The page goes away: what is to be sent with it, kept on the device for the case that it does not arrive. */
  leaving(): Record<string, unknown> | null {
    if (this.unsaved()) this.keep()
    return this.body()
  }

  wanted(): void {
    this.tellLateWords()
    this.tell({ type: 'wanted' })
  }

  /** Somebody else has written what these fields are about to say: it is stored. `all`: the form has no others then. */
  taken(values: Values, all = false): void {
    this.coming = { values: new Map([...(all ? [] : (this.coming?.values ?? [])), ...values]), all }
  }

  retry(): void {
    this.tell({ type: 'reachable' })
  }

  /** Found out without a save: that somebody is signed out, say. */
  stopped(obstacle: NonNullable<Saving['obstacle']>): void {
    if (!this.state.sending) this.tell({ type: 'failed', at: this.port.now(), obstacle })
  }

  async saveNow(): Promise<boolean> {
    this.wanted()
    if (this.running) await this.running
    if (this.state.unsavedSince !== null) await this.send()
    // What was typed while that was on its way.
    if (this.state.unsavedSince !== null && !this.state.obstacle) await this.send()
    return this.state.unsavedSince === null
  }

  /** The fields to send, with the number of the save that they are based on; null when the server has all. */
  body(names = this.unsavedNames()): Record<string, unknown> | null {
    if (names.length === 0) return null
    const whole = this.port.whole(this.fields)
    const fields = Object.fromEntries(names.map((name) => [name, whole[name] ?? null]))
    // What the form says nothing about while two are being brought together, it says with every save.
    const heldBack = heldNames(this.fields)
    return {
      ...fields,
      ...(heldBack.length > 0 ? { heldBack } : {}),
      revision: this.revision,
      _status: 'draft',
    }
  }

  /** What the server does not have, and what it is not to have before somebody has chosen. */
  unsaved(): Unsaved | null {
    const names = [...new Set(this.differing().map(topField))]
    if (names.length === 0) return null
    const whole = this.port.whole(this.fields)
    const of = (doc: Doc) => Object.fromEntries(names.map((name) => [name, doc[name] ?? null]))
    return { revision: this.revision, ...compact(of(whole), of(this.storedDoc)) }
  }

  close(): void {
    clearTimeout(this.timer)
    clearTimeout(this.keeping)
    clearTimeout(this.looking)
    this.held = true
  }

  private keep(): void {
    clearTimeout(this.keeping)
    this.keeping = undefined
    this.port.keep(this.unsaved())
  }

  private keepSoon(): void {
    this.keeping ??= setTimeout(() => this.keep(), untilKept)
  }

  private get fields(): FormState {
    return withLateWords(this.form, this.late)
  }

  private hasLateWords(): boolean {
    const { late, form, fields } = this
    return late !== null && !isSame(fields[late.path]?.value, form[late.path]?.value)
  }

  /** What stands in an editor is not saved, whether or not the form has heard of it. */
  private tellLateWords(): void {
    clearTimeout(this.looking)
    this.looking = undefined
    if (!this.late || this.state.unsavedSince !== null || this.unsavedPaths().length === 0) return
    this.tell({ type: 'typed', at: this.port.now() })
    this.keepSoon()
  }

  private differing = () => changedPaths(this.stored, valuesOf(this.fields))
  private unsavedPaths(): string[] {
    const held = heldPaths(this.fields)
    return this.differing().filter((path) => !held.has(path))
  }
  private unsavedNames = () => [...new Set(this.unsavedPaths().map(topField))]

  /** The form says what is stored; what an editor has not told it yet is not part of that. */
  private settle(): void {
    const { form } = this
    this.stored = storedOf(valuesOf(form), heldPaths(form))
    this.storedDoc = rebase(this.storedDoc, this.port.whole(form), heldNames(form))
    if (this.state.unsavedSince !== null || this.state.obstacle) this.keep()
    this.tell({ type: 'settled' })
    this.tellLateWords()
  }

  /** The form hears of what was taken a moment later. */
  private takeIn(): void {
    if (!this.coming) return
    const { values, all } = this.coming
    const now = valuesOf(this.form)
    if (![...values].every(([path, value]) => isSame(now.get(path), value))) return
    this.stored = new Map([...(all ? [] : this.stored), ...values])
    this.coming = null
    this.keep()
  }

  private tell(event: SavingEvent): void {
    this.state = nextSaving(this.state, event)
    this.port.show(this.state)
    this.plan()
  }

  private plan(): void {
    clearTimeout(this.timer)
    const at = this.held ? null : sendAt(this.state)
    if (at !== null) this.timer = setTimeout(() => void this.send(), Math.max(0, at - this.port.now()))
  }

  private async send(): Promise<void> {
    if (this.running || this.held) return
    const names = this.unsavedNames()
    if (names.length === 0) {
      this.settle()
      return
    }
    this.tell({ type: 'sent', at: this.port.now() })
    this.running = this.store(names).finally(() => {
      this.running = null
      this.plan()
    })
    await this.running
  }

  /** All of it, or where some is refused all that is not: a field that cannot be stored must not keep the others from it. */
  private async store(names: readonly string[]): Promise<void> {
    const first = await this.storeFields(names)
    if (first.kind === 'stored') {
      this.done()
      return
    }
    const { obstacle } = first
    if (obstacle.kind !== 'refused' || names.length === 1) {
      this.failed(first)
      return
    }
    const named = new Set(first.errors.flatMap(({ path }) => (path === null ? [] : [topField(path)])))
    const rest = names.filter((name) => !named.has(name))
    const attempts = rest.length < names.length ? [rest] : names.map((name) => [name])
    const refused: RefusedField[] = rest.length < names.length ? [...obstacle.refused] : []
    let stored = 0
    for (const attempt of attempts.filter(({ length }) => length > 0)) {
      const outcome = await this.storeFields(attempt)
      if (outcome.kind === 'stored') stored += 1
      else if (outcome.obstacle.kind === 'refused') refused.push(...outcome.obstacle.refused)
      else {
        this.failed(outcome)
        return
      }
    }
    if (stored > 0) this.tell({ type: 'stored', at: this.port.now(), whole: false })
    this.failed({ ...first, obstacle: { kind: 'refused', refused, restSaved: stored > 0 } })
  }

  private done(): void {
    this.coming = null
    const whole = this.unsavedPaths().length === 0
    this.keep()
    this.tell({ type: 'stored', at: this.port.now(), whole })
  }

  private failed({ obstacle, errors }: Extract<Outcome, { kind: 'failed' }>): void {
    this.keep()
    this.port.complain(errors)
    this.tell({ type: 'failed', at: this.port.now(), obstacle })
  }

  private async storeFields(names: readonly string[]): Promise<Outcome> {
    const { fields } = this
    const sent = valuesOf(fields)
    const whole = this.port.whole(fields)
    const outcome = await this.port.send(this.body([...names]) ?? {})
    if (outcome.kind === 'failed') return outcome
    const mine = new Map([...sent].filter(([path]) => names.includes(topField(path))))
    const folded = foldAnswer(mine, outcome.doc, valuesOf(this.fields))
    const others = [...this.stored].filter(([path]) => !names.includes(topField(path)))
    this.stored = storedOf(new Map([...others, ...mine, ...folded]), heldPaths(fields))
    const stored = Object.fromEntries(names.map((name) => [name, whole[name]]))
    this.storedDoc = rebase(this.storedDoc, { ...this.storedDoc, ...stored }, heldNames(fields))
    this.revision = Math.max(this.revision, Number(outcome.doc['revision'] ?? 0))
    this.port.adopt(outcome.doc, folded, hasOtherRows(mine, outcome.doc, heldNames(fields)))
    return outcome
  }
}
