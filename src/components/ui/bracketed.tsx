/** Text whose square brackets, an editor's insertion, are set as signs: the brackets step back, the words do not. */
export function Bracketed({ text }: { text: string }) {
  return text.split(/([[\]])/).map((part, place) =>
    part === '[' || part === ']' ? (
      <span key={place} className="sign">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
