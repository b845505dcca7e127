import type { RichInline, TextFormat } from '@/content/types'
import { type BracketMark, isBracketMark } from '@/text/brackets'

import { formatOrder, tidyRuns } from './tidy-runs'
import type { Runs } from './translation-file'

/** What a text may be throughout: emphasized, or in brackets of a kind. */
type TextLook = TextFormat | BracketMark

/** What a placeholder stands for. */
export interface Mark {
  kind: TextLook | 'link' | 'linebreak' | 'footnote'
  /** Where a link leads; of a footnote its number in the part, where its words are a unit of their own. */
  href: string | null
}
export interface Marked {
  mark: Mark
  id: string
  children: readonly MarkedText[]
}
export type MarkedText = string | Marked

type NameMark = (mark: Mark) => string
type Text = Extract<RichInline, { type: 'text' }>
const isText = (run: RichInline | undefined): run is Text => run?.type === 'text'

const looksOf = ({ formats, mark }: Text): readonly TextLook[] => (mark ? [mark, ...formats] : formats)

const without = (look: TextLook, { type, text, formats, mark }: Text): Text => ({
  type,
  text,
  formats: formats.filter((format) => format !== look),
  ...(mark && mark !== look && { mark }),
})

/** How many texts from here on have the look. */
function reach(runs: Runs, start: number, look: TextLook): number {
  let end = start
  for (let run = runs[end]; isText(run) && looksOf(run).includes(look); run = runs[end]) end += 1
  return end
}

/** Runs as nested marks: a mark goes as far as it can, and is named before what is inside it. */
export function toMarked(runs: Runs, nameMark: NameMark): MarkedText[] {
  const marked: MarkedText[] = []
  const enclose = (mark: Mark, inner: Runs) => {
    const id = nameMark(mark)
    marked.push({ mark, id, children: toMarked(inner, nameMark) })
  }
  for (let at = 0; at < runs.length;) {
    const run = runs[at]
    let next = at + 1
    if (isText(run)) {
      const reaches = looksOf(run).map((look) => ({ look, end: reach(runs, at, look) }))
      const widest = reaches.sort((a, b) => b.end - a.end)[0]
      if (widest) {
        next = widest.end
        const inner = runs.slice(at, next).filter(isText)
        enclose(
          { kind: widest.look, href: null },
          inner.map((text) => without(widest.look, text)),
        )
      } else marked.push(run.text)
    } else if (run?.type === 'link') enclose({ kind: 'link', href: run.href }, run.children)
    else if (run?.type === 'footnote') enclose({ kind: 'footnote', href: String(run.number) }, [])
    else enclose({ kind: 'linebreak', href: null }, [])
    at = next
  }
  return marked
}

type Looks = Pick<Text, 'formats' | 'mark'>

function flatten(marked: readonly MarkedText[], looks: Looks): RichInline[] {
  return marked.flatMap((piece): RichInline[] => {
    if (typeof piece === 'string') return [{ type: 'text', text: piece, ...looks }]
    const { kind, href } = piece.mark
    const inner = (own = looks) => flatten(piece.children, own)
    if (kind === 'linebreak') return [{ type: 'linebreak' }, ...inner()]
    if (kind === 'footnote') return [{ type: 'footnote', number: Number(href), text: '' }, ...inner()]
    if (kind === 'link') return [{ type: 'link', href: href ?? '', children: inner() }]
    if (isBracketMark(kind)) return inner({ ...looks, mark: kind })
    return inner({ ...looks, formats: formatOrder.filter((f) => f === kind || looks.formats.includes(f)) })
  })
}

export const toRuns = (marked: readonly MarkedText[]): Runs => tidyRuns(flatten(marked, { formats: [] }))

interface Named {
  id: string
  mark: Mark
}

/** The source's marks are numbered as they come. */
export function markSource(runs: Runs): { marked: MarkedText[]; marks: readonly Named[] } {
  const marks: Named[] = []
  const marked = toMarked(runs, (mark) => {
    const id = String(marks.length + 1)
    marks.push({ id, mark })
    return id
  })
  return { marked, marks }
}

/** The same for marks that stand for the same. */
const nameOf = ({ kind, href }: Mark) => `${kind} ${href ?? ''}`

/** The target's marks take the numbers of the source's; what only the target has is named `t1`, `t2`… */
export function markTarget(
  runs: Runs,
  source: readonly Named[],
): { marked: MarkedText[]; lost: readonly Named[] } {
  const named = new Map<string, Named[]>()
  // Backwards, so that the first of the same marks is taken first.
  for (const one of [...source].reverse()) {
    const same = named.get(nameOf(one.mark))
    if (same) same.push(one)
    else named.set(nameOf(one.mark), [one])
  }
  let own = 0
  const marked = toMarked(runs, (mark) => named.get(nameOf(mark))?.pop()?.id ?? `t${String((own += 1))}`)
  const left = new Set([...named.values()].flat())
  return { marked, lost: source.filter((one) => left.has(one)) }
}
