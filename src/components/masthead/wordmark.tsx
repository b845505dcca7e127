import type { Drawn } from './wordmarks'

/** Decoration beside the link's label, which says both names. */
export function Wordmark({ mark: { width, ascent, descent, outline } }: { mark: Drawn }) {
  const height = ascent + descent
  return (
    <svg
      className="wordmark"
      viewBox={`0 ${String(-ascent)} ${String(width)} ${String(height)}`}
      width={px(width)}
      height={px(height)}
      aria-hidden="true"
      focusable="false"
    >
      <path d={outline} fill="currentColor" />
    </svg>
  )
}

/** The masthead's size, for when styles do not come. */
const px = (units: number) => Math.round((units * 24) / 1000)
