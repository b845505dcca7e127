import fc from 'fast-check'
import { expect, it } from 'vitest'

import { OpenTextWorld, part, rich, type Way } from '../../../../tests/support/open-text-world'

const fields = ['headline', 'standfirst', 'slug', 'exchanges.0.question', 'exchanges.1.question'] as const
const editors = ['exchanges.0.answer', 'exchanges.1.answer'] as const

type Deed =
  | { do: 'type' | 'others'; at: number }
  | { do: 'write'; at: number }
  | { do: 'wait'; time: number }
  | { do: 'leaveField' | 'save' | 'publish' | 'open' | 'remove' | 'swap' }
  | { do: 'close'; way: Way }
  | { do: 'enter'; at: number | null }
  | { do: 'refuse'; is: boolean }
  | { do: 'choose'; theirs: boolean }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), at: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), at: fc.nat(1) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      time: fc.constantFrom(1, 60, 110, 250, 700, 1500, 5000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('others' as const), at: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'leaveField' as const,
        'save' as const,
        'publish' as const,
        'remove' as const,
        'swap' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('close' as const),
      way: fc.constantFrom<Way>('offline', 'lost', 'broken', 'signedOut'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('enter' as const), at: fc.option(fc.nat(4)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refuse' as const), is: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('choose' as const), theirs: fc.boolean() }) },
)

/** One who writes, with every word that they have typed. */
class Writer {
  readonly world = new OpenTextWorld({
    headline: 'A',
    standfirst: 'B',
    slug: 'a',
    exchanges: [part('1', 'One?', 'Yes.'), part('2', 'Two?', 'No.')],
  })
  private typed: { word: string; at: number }[] = []
  private n = 0
  private isRefusing = false

  private word(): string {
    this.n += 1
    const word = `w${String(this.n)};`
    this.typed.push({ word, at: this.world.at })
    return word
  }

  private choose(theirs: boolean): void {
    const { view } = this.world.text
    const names = new Set(theirs ? view.clashes.map(({ name }) => name) : [])
    // What somebody gives up for another's words, and what they wrote in a part that is gone and was shown to them, is not lost.
    const givenUp = JSON.stringify([theirs ? view.clashes.map(({ mine }) => mine) : [], view.gone])
    this.typed = this.typed.filter(({ word }) => !givenUp.includes(word))
    this.world.tell({ type: 'chosen', theirs: names, publishing: view.unpublished })
  }

  private moveParts(isRemoving: boolean): void {
    const { world } = this
    world.handOver()
    const rows = world.fields['exchanges']?.rows ?? []
    if (rows.length < 2) return
    const [first, second] = ['exchanges.0.', 'exchanges.1.']
    const left = JSON.stringify(Object.entries(world.fields).filter(([path]) => path.startsWith(first)))
    if (isRemoving) this.typed = this.typed.filter(({ word }) => !left.includes(word))
    const moved = Object.entries(world.fields).flatMap(([path, field]) => {
      if (path.startsWith(first)) return isRemoving ? [] : [[path.replace(first, second), field] as const]
      return [[path.replace(second, first), field] as const]
    })
    const kept = isRemoving ? rows.slice(1) : rows.toReversed()
    world.set({
      ...Object.fromEntries(moved),
      exchanges: { ...world.fields['exchanges'], rows: kept, value: kept.length },
    })
  }

  do(deed: Deed): void {
    const { world } = this
    // While it is being published nobody can type.
    if (world.text.isProcessing && deed.do !== 'wait') return
    switch (deed.do) {
      case 'type': {
        const path = fields[deed.at] ?? 'headline'
        const said = world.fields[path]?.value
        if (typeof said === 'string') world.type(path, `${said}${this.word()}${this.isRefusing ? '!' : ''}`)
        break
      }
      case 'write': {
        const path = editors[deed.at] ?? editors[0]
        if (!world.fields[path]) break
        const words = /"text":"([^"]*)"/.exec(JSON.stringify(world.shown(path)))?.[1] ?? ''
        world.handOver()
        world.write(path, rich(`${words}${this.word()}`))
        break
      }
      case 'wait':
        world.wait(deed.time)
        break
      case 'others':
        world.othersWrite(fields[deed.at] ?? 'headline', `theirs ${String(world.at)}`)
        break
      case 'leaveField':
        world.hand = null
        world.wanted()
        break
      case 'save':
        world.wanted('saveNow')
        break
      case 'publish':
        if (world.way === 'open') world.publish()
        break
      case 'open':
        world.openWay()
        break
      case 'close':
        world.way = deed.way
        break
      case 'enter':
        world.hand = deed.at === null ? null : (fields[deed.at] ?? null)
        break
      case 'refuse':
        this.isRefusing = deed.is
        world.isRefused = (body) => (JSON.stringify(body['slug'] ?? '').includes('!') ? 'slug' : null)
        break
      case 'choose':
        this.choose(deed.theirs)
        break
      case 'remove':
      case 'swap':
        this.moveParts(deed.do === 'remove')
        break
      default:
        deed satisfies never
    }
  }

  /** Every word is shown, or has been stored; what is typed is on the device soon, until it is stored; and the line is true. */
  check(): void {
    const { world } = this
    const shown = JSON.stringify([
      Object.values(world.fields).map(({ value }) => value),
      editors.map((path) => world.shown(path)),
      world.text.view.gone,
      world.text.view.clashes,
    ])
    const missing = this.typed.filter(({ word }) => !world.everStored.includes(word))
    for (const { word } of missing) expect(shown).toContain(word)
    const kept = JSON.stringify([world.kept, world.text.view.gone])
    for (const { word, at } of missing) if (world.at - at > 300) expect(kept).toContain(word)
    const { saving, view } = world.text
    const isSaid =
      saving.unsavedSince === null && view.clashes.length === 0 && world.text.form === world.fields
    // Of a field that waits for its writer it is found out a moment later that both have changed it.
    const isFoundOut = ({ at }: { at: number }) => !world.text.isWaiting || world.at - at > 300
    if (isSaid && !world.text.isProcessing) expect(missing.filter(isFoundOut)).toEqual([])
  }

  /** The way is open, nothing is refused any more, and somebody chooses. */
  end(): void {
    const { world } = this
    world.isRefused = () => null
    world.hand = null
    for (let n = 0; n < 6; n++) {
      world.wait(3000)
      world.openWay()
      world.wait(12_000)
      if (world.text.view.clashes.length + world.text.view.gone.length > 0 || world.text.view.unpublished)
        this.choose(false)
    }
    world.wait(70_000)
    this.check()
    for (const path of [...fields, ...editors])
      expect(JSON.stringify(world.fields[path]?.value)).toBe(JSON.stringify(world.storedAt(path)))
    expect(world.text).toMatchObject({
      attempt: null,
      asked: 0,
      saving: { unsavedSince: null, obstacle: null },
    })
    expect(world.kept).toBeNull()
  }
}

it(
  'whatever is typed, answered, refused, cut off, moved or written by others, and in whatever order',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 40 }), (deeds) => {
        const writer = new Writer()
        for (const one of deeds) {
          writer.do(one)
          writer.check()
        }
        writer.end()
      }),
      { numRuns: 1000 },
    )
  },
)
