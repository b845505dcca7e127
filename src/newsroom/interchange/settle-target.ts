import type { RichInline, TextFormat } from '@/content/types'

import { plainRuns, tidyRuns, wordsOf } from './tidy-runs'
import type { Runs, TranslationUnit } from './translation-file'

/** Whether a unit is a paragraph of a rich text: others are fields and footnotes without marks. */
export const isRich = (id: string) => /\.\d+$/.test(id) && !/\.footnote\.\d+$/.test(id)

const everyRun = (runs: Runs): RichInline[] =>
  runs.flatMap((run) => (run.type === 'link' ? [run, ...everyRun(run.children)] : [run]))

/** The same for all ways of writing an address: LibreOffice takes its percent signs away. */
function sameAddress(href: string): string {
  try {
    return decodeURI(new URL(href).href)
  } catch {
    return href
  }
}

/** What the house's editor can make. */
const editable: readonly TextFormat[] = ['bold', 'italic']

/**
 * What a file says of a unit, as the house would store it: addresses written as they are here, no marks that its field
 * cannot hold, and none that no editor here could take away again, unless the text has them already.
 */
export function settleTarget(here: TranslationUnit, target: Runs | null): Runs | null {
  if (target === null) return null
  if (!isRich(here.id)) return plainRuns(wordsOf(target))
  const known = everyRun([...here.source, ...(here.target ?? [])])
  const addresses = new Map(
    known.flatMap((run) => (run.type === 'link' ? [[sameAddress(run.href), run.href] as const] : [])),
  )
  const formats = new Set([...editable, ...known.flatMap((run) => (run.type === 'text' ? run.formats : []))])
  const settle = (run: RichInline): RichInline => {
    if (run.type === 'text') return { ...run, formats: run.formats.filter((format) => formats.has(format)) }
    if (run.type === 'linebreak' || run.type === 'footnote') return run
    return {
      ...run,
      href: addresses.get(sameAddress(run.href)) ?? run.href,
      children: run.children.map(settle),
    }
  }
  return tidyRuns(target.map(settle))
}
