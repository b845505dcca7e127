/** Signs that take no room and say nothing: places where a line may or must not break, and marks of a file's beginning. */
const unseen = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/g
/** What ends a line, or has no form of its own: the C0 and C1 controls. */
const gaps = /[\s\p{Cc}]+/gu
/** A joiner that joins nothing: no letter that could be joined, or kept from it, stands on both sides. */
const idle =
  /(?<![^\s\p{Script=Latin}\p{P}\u200C\u200D])[\u200C\u200D]|[\u200C\u200D](?![^\s\p{Script=Latin}\p{P}\u200C\u200D])/gu
/** Marks of direction on an edge, where they turn nothing of the name. */
const edges = /^[\s\u061C\u200E\u200F]+|(?<![\s\u061C\u200E\u200F])[\s\u061C\u200E\u200F]+$/g

/** Words on one line, however their editor broke them: as every field that machines read has them. */
export const oneLine = (text: string): string => text.replace(unseen, '').replace(gaps, ' ').trim()

/** A name as all that read it take it for the same: on one line, without what nobody sees and no writing needs. */
export const tidyName = (name: string): string => oneLine(name).replace(idle, '').replace(edges, '')
