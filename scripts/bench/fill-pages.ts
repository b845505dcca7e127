import { generate, originalOf, type Generated } from './corpus'
import { type Database, fill, type Progress } from './fill'

/** Who and what the most interviews are of: a twentieth by this author, a fifth of this topic. */
const busiest = 1
const authorOf = (id: number) => id % 20 === 1
const topicOf = (id: number) => id % 5 === 1
const speakerOf = (id: number) => id % 20 === 3

/** As many as their pages print are there in a small archive, too: it is the size of the archive that should cost nothing. */
const inOldestMonth = 40
/** Spread over the months after it, of which none is left without any. */
const isOfOldestMonth = (id: number) => id % 20 === 7 && id < 20 * inOldestMonth
const byAuthor = 250

/** An English text and its Arabic translation, both long: a number for each. */
export const longPair = (total: number) => [total - 6, total - 5] as const
const longest = 55

function changed(made: Generated, total: number): Generated {
  const { id, published } = made
  const only = (isOf: boolean, ids: readonly number[]) => {
    const others = ids.filter((each) => each !== busiest)
    return isOf ? [busiest, ...others] : others.length > 0 ? others : [busiest + 1]
  }
  return {
    ...made,
    published: isOfOldestMonth(id) ? new Date(Date.UTC(2010, 0, 1, (id * 12) / 20)).toISOString() : published,
    topics: only(topicOf(id), made.topics),
    authors: only(authorOf(id) || id <= byAuthor, made.authors),
    speakers: only(speakerOf(id), made.speakers),
    exchanges: longPair(total).includes(id) ? longExchanges(made, total) : made.exchanges,
  }
}

/** Those of as many others as it takes. */
function longExchanges({ id, exchanges }: Generated, total: number): Generated['exchanges'] {
  const all = [...exchanges]
  for (let other = id - 20; all.length < longest; other -= 20) all.push(...generate(other, total).exchanges)
  return all.slice(0, longest)
}

export const fillPages = (db: Database, total: number, progress: Progress) =>
  fill(db, { total, originalOf, change: (made) => changed(made, total) }, progress)
