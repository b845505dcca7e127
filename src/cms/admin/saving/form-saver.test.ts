import type { FormState } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { type FormPort, FormSaver } from './form-saver'
import type { Unsaved } from './unsaved'
import type { Outcome } from './read-answer'
import type { Obstacle } from './saving-state'

type Fields = Record<string, unknown>

const formOf = (fields: Fields): FormState =>
  Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, { value }]))

/** A form with one saver, and a server that stores whatever it does not refuse. */
function open(first: Fields) {
  let fields: Fields = { revision: 1, ...first }
  const sent: Fields[] = []
  const kept: (Unsaved | null)[] = []
  let answer: (body: Fields) => Outcome | Promise<Outcome> = (body) => stored(body)
  let revision = 1
  const stored = (body: Fields): Outcome => ({ kind: 'stored', doc: { ...body, revision: ++revision } })
  const port: FormPort = {
    now: Date.now,
    whole: (state) => Object.fromEntries(Object.entries(state).map(([path, field]) => [path, field.value])),
    send: async (body) => {
      sent.push(body)
      return answer(body)
    },
    adopt: (_, folded) => {
      for (const [path, value] of folded) fields[path] = value
    },
    complain: vi.fn(),
    show: () => undefined,
    keep: (unsaved) => kept.push(unsaved),
  }
  const saver = new FormSaver(formOf(fields), 0, port)
  return {
    saver,
    sent,
    kept,
    stored,
    /** The form is rendered anew, and nobody has typed in it as far as it knows. */
    settle: () => saver.changed(formOf(fields), true),
    type: (path: string, value: unknown) => {
      fields = { ...fields, [path]: value }
      saver.changed(formOf(fields), false)
    },
    answerWith: (next: typeof answer) => {
      answer = next
    },
    fields: () => fields,
  }
}

/** An editor of rich text that shows words of which the form hears later. */
function openEditor(path: string) {
  let shown: unknown = null
  class Editor {
    readonly dataset = { fieldPath: path }
    readonly __lexicalEditor = { getEditorState: () => ({ toJSON: () => shown }) }
    closest(): this {
      return this
    }
  }
  vi.stubGlobal('HTMLElement', Editor)
  return {
    root: new Editor() as unknown as HTMLElement,
    show: (words: unknown) => {
      shown = words
    },
  }
}

const failure = (obstacle: Obstacle, path: string | null = null): Outcome => ({
  kind: 'failed',
  obstacle,
  errors: obstacle.kind === 'refused' ? [{ sentence: 'No.', path }] : [],
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the saver of a form', () => {
  it('sends during thirty seconds of steady typing at least every five, and then the rest', async () => {
    const { saver, sent, type } = open({ headline: '' })
    for (let n = 1; n <= 300; n += 1) {
      type('headline', 'x'.repeat(n))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(sent.length).toBeGreaterThanOrEqual(6)
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent.at(-1)?.['headline']).toBe('x'.repeat(300))
    expect(saver.saving).toMatchObject({ unsavedSince: null, obstacle: null })
  })

  it('sends only the fields that differ, each save based on the one before', async () => {
    const { sent, type } = open({ headline: 'A', standfirst: 'B' })
    type('headline', 'AA')
    await vi.advanceTimersByTimeAsync(1500)
    type('standfirst', 'BB')
    await vi.advanceTimersByTimeAsync(1500)
    expect(sent).toEqual([
      { headline: 'AA', revision: 1, _status: 'draft' },
      { standfirst: 'BB', revision: 2, _status: 'draft' },
    ])
  })

  it('sends nothing of what somebody else has written, and what is typed beside it', async () => {
    const { saver, sent, kept, type } = open({ headline: 'A', standfirst: 'B' })
    type('headline', 'AA')
    await vi.advanceTimersByTimeAsync(1500)
    kept.length = 0
    saver.taken(new Map([['standfirst', 'theirs']]))
    type('standfirst', 'theirs')
    await vi.advanceTimersByTimeAsync(9000)
    expect(kept).toEqual([null])
    expect(sent.map((body) => Object.keys(body))).toEqual([['headline', 'revision', '_status']])
    type('headline', 'AAA')
    await vi.advanceTimersByTimeAsync(1500)
    expect(sent.at(-1)).toEqual({ headline: 'AAA', revision: 2, _status: 'draft' })
  })

  it('sends nothing for words that were typed and taken back', async () => {
    const { saver, sent, type } = open({ headline: 'A' })
    type('headline', 'AA')
    type('headline', 'A')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([])
    expect(saver.saving.unsavedSince).toBeNull()
  })

  it('goes on by itself once the site answers again, and keeps the words on the device until then', async () => {
    const { saver, sent, kept, type, answerWith, stored } = open({ headline: 'A' })
    answerWith(() => failure({ kind: 'unreachable' }))
    type('headline', 'AA')
    await vi.advanceTimersByTimeAsync(8000)
    expect(saver.saving.obstacle).toEqual({ kind: 'unreachable' })
    expect(kept.at(-1)).toEqual({ revision: 1, mine: { headline: 'AA' }, was: { headline: 'A' } })
    answerWith(stored)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent.at(-1)).toMatchObject({ headline: 'AA' })
    expect(saver.saving).toMatchObject({ obstacle: null, unsavedSince: null })
    expect(kept.at(-1)).toBeNull()
  })

  it.each([['slug'], [null]])(
    'stores what is not refused beside what is (refusal names %s)',
    async (path) => {
      const { saver, type, answerWith, stored, sent } = open({ headline: 'A', slug: 'a' })
      answerWith((body) =>
        'slug' in body
          ? failure({ kind: 'refused', refused: [{ sentence: 'No.', path }], restSaved: false }, path)
          : stored(body),
      )
      type('headline', 'AA')
      type('slug', '!')
      await vi.advanceTimersByTimeAsync(3000)
      expect(sent.some((body) => body['headline'] === 'AA' && !('slug' in body))).toBe(true)
      expect(saver.saving.obstacle).toMatchObject({ kind: 'refused', restSaved: true })
      expect(saver.unsaved()?.mine).toEqual({ slug: '!' })
      type('slug', 'a')
      await vi.advanceTimersByTimeAsync(3000)
      expect(saver.saving).toMatchObject({ obstacle: null, unsavedSince: null })
    },
  )

  it('waits after being overtaken until the form is at a newer save', async () => {
    const { saver, sent, type, answerWith, stored } = open({ headline: 'A' })
    answerWith(() => failure({ kind: 'overtaken' }))
    type('headline', 'AA')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(1)
    answerWith(stored)
    type('revision', 7)
    await vi.advanceTimersByTimeAsync(100)
    expect(sent.at(-1)).toEqual({ headline: 'AA', revision: 7, _status: 'draft' })
    expect(saver.saving.unsavedSince).toBeNull()
  })

  it('does not take for stored what waits for a choice, keeps it on the device, and sends it once it is chosen', async () => {
    const { saver, sent, kept, type } = open({ headline: 'A', standfirst: 'B' })
    type('heldBack', ['headline'])
    type('headline', 'mine')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([])
    expect(kept.at(-1)?.mine).toEqual({ headline: 'mine' })
    type('standfirst', 'BB')
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent.at(-1)).toMatchObject({ standfirst: 'BB', heldBack: ['headline'] })
    expect(saver.saving.unsavedSince).toBeNull()
    expect(kept.at(-1)).toMatchObject({ mine: { headline: 'mine' }, was: { headline: 'A' } })
    type('heldBack', [])
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent.at(-1)).toMatchObject({ headline: 'mine' })
    expect(sent.at(-1)).not.toHaveProperty('heldBack')
    expect(kept.at(-1)).toBeNull()
  })

  it('calls nothing saved that stands in an editor of which the form has not heard, and stores it', async () => {
    const { saver, sent, kept, settle, type } = open({ answer: 'A', headline: 'A' })
    const { root, show } = openEditor('answer')
    show('A')
    saver.written(root)
    show('AA')
    await vi.advanceTimersByTimeAsync(400)
    expect(saver.saving.unsavedSince).not.toBeNull()
    expect(kept.at(-1)?.mine).toEqual({ answer: 'AA' })
    settle()
    expect(saver.saving.unsavedSince).not.toBeNull()
    type('answer', 'AA')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([{ answer: 'AA', revision: 1, _status: 'draft' }])
    expect(saver.saving.unsavedSince).toBeNull()
  })

  it('keeps words on the device soon after they are typed, and not at every key', async () => {
    const { saver, kept, type } = open({ headline: 'A' })
    for (const letters of ['AB', 'ABC', 'ABCD', 'ABCDE']) {
      type('headline', letters)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(kept).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(kept.map((one) => one?.mine)).toEqual([{ headline: 'ABCDE' }])
    type('headline', 'ABCDEF')
    saver.leaving()
    expect(kept.at(-1)?.mine).toEqual({ headline: 'ABCDEF' })
  })

  it('keeps what was typed while a save was on its way, and takes over what the server decided of the rest', async () => {
    const { saver, sent, type, answerWith, stored, fields } = open({ 'exchanges.0.key': null, headline: 'A' })
    answerWith(async (body) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return stored({ ...body, slug: 'a' })
    })
    type('headline', 'AA')
    const saving = saver.saveNow()
    await vi.advanceTimersByTimeAsync(500)
    type('headline', 'AAA')
    await vi.advanceTimersByTimeAsync(3000)
    expect(await saving).toBe(true)
    expect(sent.map((body) => body['headline'])).toEqual(['AA', 'AAA'])
    expect(fields()['headline']).toBe('AAA')
  })
})
