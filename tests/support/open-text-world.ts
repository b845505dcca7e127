import type { FormState } from 'payload'

import { type Effect, type Heard, type OpenText, opened, wholeOf } from '@/cms/admin/saving/open-text'
import { nameOf } from '@/cms/admin/saving/form-places'
import { nextText, wakeAt } from '@/cms/admin/saving/next-text'
import type { Outcome } from '@/cms/admin/saving/read-answer'
import type { Obstacle, RefusedField } from '@/cms/admin/saving/saving-state'
import type { Unsaved } from '@/cms/admin/saving/unsaved'
import { withHeldBack } from '@/newsroom/translation/held-back'
import type { Saved } from '@/newsroom/translation/merge-saves'
import { valueAt, withValue } from '@/newsroom/translation/saved-fields'

type Row = Record<string, unknown>

/** An answer with these words, as an editor of rich text holds it. */
export const rich = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: text === '' ? [] : [{ text }] }] },
})

export const part = (id: string, question = '', answer = ''): Row => ({
  id,
  key: `q${id}`,
  blockType: 'questionAnswer',
  question,
  answer: rich(answer),
})

/** The form of a document, as the server draws it. */
function formOf(doc: Saved): FormState {
  const fields: FormState = {}
  for (const [name, value] of Object.entries(doc)) {
    if (name !== 'exchanges') fields[name] = { value, initialValue: value }
    else {
      const rows = value as Row[]
      fields[name] = {
        value: rows.length,
        disableFormData: true,
        rows: rows.map(({ id }) => ({ id: String(id), blockType: 'questionAnswer' })),
      }
      for (const [n, row] of rows.entries())
        for (const [field, inner] of Object.entries(row))
          fields[`${name}.${String(n)}.${field}`] = { value: inner }
    }
  }
  return fields
}

const failure = (obstacle: Obstacle, errors: { sentence: string; path: string | null }[] = []): Outcome => ({
  kind: 'failed',
  obstacle,
  errors,
})

/** How the way to the server is. `lost`: what is sent arrives, and the answer does not. */
export type Way = 'open' | 'offline' | 'lost' | 'broken' | 'signedOut'

/**
 * A form of Payload with one text in it, a device, and a server that numbers its saves, without a browser: what is done is done at
 * once, what has to travel takes its time, and the form hears of what was put into it a moment later.
 */
export class OpenTextWorld {
  at = 1_000_000
  text: OpenText
  fields: FormState
  doc: Saved
  stored: Saved
  published: Saved | null = null
  way: Way = 'open'
  latency = 200
  hand: string | null = null
  /** What the server refuses. */
  isRefused: (body: Saved) => string | null = () => null
  kept: Unsaved | null = null
  readonly sent: Saved[] = []
  readonly complaints: unknown[] = []
  /** All that the server has ever stored, as text. */
  everStored: string
  private isModified = false
  private isProcessing = false
  private editor: { path: string; had: unknown; value: unknown } | null = null
  private onTheirWay: { at: number; run: () => void }[] = []

  constructor(doc: Saved) {
    this.stored = { revision: 1, _status: 'draft', ...doc }
    this.doc = this.stored
    this.everStored = JSON.stringify(this.stored)
    this.fields = formOf({ heldBack: [], ...this.stored })
    this.text = opened(this.fields, this.doc, 0, this.at)
  }

  tell(heard: Heard): void {
    const [text, effects] = nextText(this.text, heard, { at: this.at, hand: this.hand })
    if (text.saving !== this.text.saving) this.later(1, () => this.draw())
    this.text = text
    for (const effect of effects) this.perform(effect)
  }

  /** What has to travel arrives, and what is due by itself is done. */
  wait(time: number): void {
    const until = this.at + time
    for (;;) {
      this.onTheirWay.sort((one, two) => one.at - two.at)
      const [next] = this.onTheirWay
      const wake = Math.max(this.at, wakeAt(this.text))
      if (Math.min(next?.at ?? Infinity, wake) > until) break
      if (next && next.at <= wake) {
        this.onTheirWay.shift()
        this.at = Math.max(this.at, next.at)
        next.run()
      } else {
        this.at = wake
        this.tell({ type: 'time' })
      }
    }
    this.at = until
  }

  type(path: string, value: unknown): void {
    this.set({ ...this.fields, [path]: { ...this.fields[path], value } })
  }

  set(fields: FormState): void {
    this.fields = fields
    this.isModified = true
    this.draw()
  }

  /** Words in an editor, of which the form hears half a second later. */
  write(path: string, value: unknown): void {
    this.editor = { path, had: this.fields[path]?.value, value }
    this.hearEditor()
    this.later(500, () => this.handOver())
  }

  /** What stands there for whoever looks. */
  shown(path: string): unknown {
    return this.editor?.path === path ? this.editor.value : this.fields[path]?.value
  }

  wanted(type: 'wanted' | 'saveNow' | 'leaving' = 'wanted'): void {
    this.hearEditor()
    this.tell({ type })
  }

  /** Somebody else stores this. */
  othersStore(change: (doc: Saved) => Saved): void {
    this.store(change(this.stored))
  }

  othersWrite(path: string, value: unknown): void {
    const name = nameOf(formOf(this.stored), path)
    if (valueAt(this.stored, name) !== undefined) this.othersStore((doc) => withValue(doc, name, value))
  }

  /** What is stored where the form has this. */
  storedAt(path: string): unknown {
    return valueAt(this.stored, nameOf(this.fields, path))
  }

  openWay(): void {
    this.way = 'open'
    this.tell({ type: 'reachable' })
  }

  /** Payload's own way: the form is closed, sent whole, and filled with the answer. */
  publish(): void {
    this.handOver()
    this.isProcessing = true
    this.draw()
    const body = { ...wholeOf(this.fields), _status: 'published' }
    this.later(this.latency, () => {
      const outcome = this.take(body)
      this.isProcessing = false
      if (outcome.kind === 'stored') {
        this.published = this.stored
        this.doc = outcome.doc
        this.fields = formOf({ heldBack: [], ...outcome.doc })
        this.isModified = false
      } else this.complain(outcome.errors)
      this.draw()
    })
  }

  private complain(errorsOf: readonly RefusedField[]): void {
    const errors = errorsOf
      .flatMap(({ path }) => (path === null ? [] : [path]))
      .map((path) => [path, { ...this.fields[path], errorMessage: 'No.', valid: false }])
    this.fields = { ...this.fields, ...(Object.fromEntries(errors) as FormState) }
  }

  private hearEditor(): void {
    if (this.editor) this.tell({ type: 'late', words: this.editor })
  }

  /** The editor tells the form what stands in it. */
  handOver(): void {
    if (!this.editor) return
    const { path, value } = this.editor
    this.editor = null
    if (this.fields[path]) this.type(path, value)
  }

  private later(time: number, run: () => void): void {
    this.onTheirWay.push({ at: this.at + time, run })
  }

  private draw(): void {
    const { fields, isModified, isProcessing, doc } = this
    this.tell({ type: 'form', fields, isModified, isProcessing, doc })
    this.later(1, () => this.tell({ type: 'inSight' }))
  }

  private store(doc: Saved): void {
    const rows = (doc['exchanges'] as Row[] | undefined)?.map((row) => ({
      ...row,
      key: row['key'] ?? `q${String(row['id'])}`,
    }))
    this.stored = {
      ...doc,
      ...(rows ? { exchanges: rows } : {}),
      revision: Number(this.stored['revision']) + 1,
    }
    this.everStored += JSON.stringify(this.stored)
  }

  private take(body: Saved): Outcome {
    if (Number(body['revision']) < Number(this.stored['revision']))
      return failure({ kind: 'overtaken' }, [
        { sentence: 'No.', path: body['_status'] === 'published' ? '_status' : 'revision' },
      ])
    // What waits for a choice is never published.
    const isHeld =
      body['_status'] === 'published' && Array.isArray(body['heldBack']) && body['heldBack'].length > 0
    const path = isHeld ? '_status' : this.isRefused(body)
    if (path !== null)
      return failure({ kind: 'refused', refused: [{ sentence: 'No.', path }], restSaved: false }, [
        { sentence: 'No.', path },
      ])
    const { heldBack, ...fields } = body
    const held = Array.isArray(heldBack) ? (heldBack as string[]) : []
    this.store(withHeldBack({ ...this.stored, ...fields }, this.stored, held))
    return { kind: 'stored', doc: this.stored }
  }

  private outcomeOf(body: Saved): Outcome {
    if (this.way === 'offline') return failure({ kind: 'offline' })
    if (this.way === 'broken') return failure({ kind: 'server', status: 502 })
    if (this.way === 'signedOut') return failure({ kind: 'signedOut' })
    const outcome = this.take(body)
    return this.way === 'lost' ? failure({ kind: 'timedOut' }) : outcome
  }

  private send(body: Saved): void {
    this.sent.push(body)
    this.later(this.latency / 2, () => {
      const outcome = this.outcomeOf(body)
      this.later(this.latency / 2, () => this.tell({ type: 'answered', outcome }))
    })
  }

  private read(answer: () => Heard): void {
    const isReached = this.way === 'open' || this.way === 'lost'
    this.later(this.latency / 2, () => {
      const heard: Heard = isReached ? answer() : { type: 'notRead' }
      this.later(this.latency / 2, () => this.tell(heard))
    })
  }

  private put(values: Readonly<Record<string, unknown>>, isForgiven = false): void {
    const said = Object.entries(values).map(([path, value]) => [
      path,
      { ...this.fields[path], value, errorMessage: undefined },
    ])
    this.fields = { ...this.fields, ...(Object.fromEntries(said) as FormState) }
    if (isForgiven)
      this.fields = {
        ...this.fields,
        _status: { ...this.fields['_status'], errorMessage: undefined },
      }
    // An editor is made anew where the form says something else.
    if (this.editor && this.editor.path in values) this.editor = null
    this.later(1, () => this.draw())
  }

  private perform(effect: Effect): void {
    switch (effect.type) {
      case 'send':
        this.send(effect.body)
        break
      case 'adopt':
        this.later(2, () => {
          this.doc = effect.doc
          this.draw()
        })
        break
      case 'put':
        this.put(effect.values, effect.forgiven)
        break
      case 'draw':
        this.read(() => ({
          type: 'drawn',
          state: formOf({ heldBack: [], ...effect.text }),
          text: effect.text,
        }))
        break
      case 'replace':
        this.fields = effect.state
        this.editor = null
        this.later(1, () => this.draw())
        break
      case 'complain':
        this.complaints.push(...effect.errors)
        this.complain(effect.errors)
        this.later(1, () => this.draw())
        break
      case 'keep':
        this.kept = effect.unsaved
        break
      case 'modified':
        this.isModified = effect.is
        this.later(1, () => this.draw())
        break
      case 'ask':
        if (this.way === 'open')
          this.later(this.latency, () =>
            this.tell({ type: 'seen', revision: Number(this.stored['revision']) }),
          )
        break
      case 'read':
        this.read(() => ({ type: 'newest', text: this.stored }))
        break
      case 'press':
        this.publish()
        break
      case 'fill':
      case 'merge':
        break
      default:
        effect satisfies never
    }
  }
}
