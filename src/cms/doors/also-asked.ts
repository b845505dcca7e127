/** Asks a part of a `where` for something more. Beside an `or` of its own Payload would leave one of the two out. */
export function alsoAsked(part: Record<string, unknown>, more: readonly object[]): void {
  const others = { ...part }
  for (const name of Object.keys(part)) Reflect.deleteProperty(part, name)
  part['and'] = [others, ...more]
}
