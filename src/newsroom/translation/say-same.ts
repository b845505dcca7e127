/** What differs between two copies of one rich text although nobody has written it: the editor sets it by itself. */
const unwritten = new Set(['id', 'direction', 'version', 'textFormat', 'textStyle'])

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rich text is one value, however much is in it. */
export const isRichText = (value: unknown): value is { root: Fields } =>
  isFields(value) && isFields(value['root'])

/** An editor that somebody has only looked into holds one paragraph of nothing. */
const saysNothing = ({ root }: { root: Fields }): boolean =>
  !Array.isArray(root['children']) ||
  root['children'].every(
    (node: Fields) => node['type'] === 'paragraph' && ((node['children'] ?? []) as unknown[]).length === 0,
  )

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0) ||
  (isRichText(value) && saysNothing(value))

/** Whether two values say the same: what is empty is empty however it is stored, and the order of names means nothing. */
export function saySame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, n) => saySame(item, other[n]))
  if (!isFields(one) || !isFields(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => unwritten.has(name) || saySame(one[name], other[name]))
}
