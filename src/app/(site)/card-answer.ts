import { createHash } from 'node:crypto'
import { cardDrawer, type Card, type CardDrawer } from '@/surfaces/cards/draw-card'
import { wordsIn } from '@/surfaces/cards/picture-tree'
import { readCardFonts, readMoreCardFonts } from './card-fonts'

/** Goes up when cards are drawn differently. */
const design = 3

/** Cards of a few dozen kilobytes each; what a thousand strangers ask for is drawn once. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>()
const mostKept = 100

let drawer: Promise<CardDrawer> | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * A card as PNG. It is named for what it says, so that a changed name is another picture at once and an unchanged one
 * costs nothing; one is drawn at a time, so that whoever asks for many slows down nobody but themselves.
 */
export async function cardAnswer(card: Card): Promise<Response> {
  const tag = tagOf(card)
  const headers = { ETag: `"${tag}"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  const drawn = kept.get(tag) ?? (await inTurn(() => draw(card, tag)))
  return new Response(drawn, { headers: { ...headers, 'Content-Type': 'image/png' } })
}

function tagOf({ locale, text, sizes, picture }: Card): string {
  const said = wordsIn(picture({ words: text, size: sizes[0] }))
  return createHash('sha256')
    .update(JSON.stringify([design, locale, said]))
    .digest('base64url')
    .slice(0, 24)
}

async function draw(card: Card, tag: string): Promise<Uint8Array<ArrayBuffer>> {
  const already = kept.get(tag)
  if (already) return already
  drawer ??= readCardFonts().then((fonts) => cardDrawer(fonts, readMoreCardFonts))
  const drawn = await (await drawer).draw(card)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(tag, drawn)
  return drawn
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work, work)
  turn = done.catch(() => undefined)
  return done
}
