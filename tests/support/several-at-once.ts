/** Does the work for every item, a few at a time: whoever answers has more than one hand. In the order of the items. */
export async function severalAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  hands = 4,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const hand = async () => {
    for (const [place, item] of waiting) results[place] = await work(item)
  }
  await Promise.all(Array.from({ length: hands }, hand))
  return results
}
