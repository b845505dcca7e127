import type { MarkedText } from '@/content/types'
import { Bracketed } from '@/components/ui/bracketed'

/** A text with what was looked for marked in it. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map((piece, place) =>
    piece.marked ? (
      <mark key={place}>
        <Bracketed text={piece.text} />
      </mark>
    ) : (
      <Bracketed key={place} text={piece.text} />
    ),
  )
}
