const taken = new Set<string>()

/** Whether a part went as a piece of something that has a way back of its own, such as being joined with another. */
export const isTaken = (id: string): boolean => taken.has(id)

export function noteTaken(gone: readonly string[], come: readonly string[]): void {
  for (const id of gone) if (!come.includes(id)) taken.add(id)
  for (const id of come) taken.delete(id)
}
