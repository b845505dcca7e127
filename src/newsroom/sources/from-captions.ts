import { captionWords } from './caption-words'
import type { LeftOut, Source } from './source'
import { type Said, writeTurns } from './turns'
import { toSeconds } from './recorded-time'
import { writeMarkdown } from './write-markdown'

const lineEnd = /\r\n|\r|\n/
const timing = /^\s*(\d[\d:]*(?:[.,]\d+)?)\s*-->\s*(\d[\d:]*(?:[.,]\d+)?)(?:\s.*)?$/u
const isNumber = (line: string) => /^\s*\d+\s*$/.test(line)
/** Of a line that a machine writes word by word, and again once it is whole. */
const withTimes = /<\d[\d:.]*>/

/** Whether a text is captions: WebVTT says so, SRT begins with a number and a time. */
export const isCaptions = (text: string): boolean =>
  /^\ufeff?WEBVTT(?:\s|$)/u.test(text) ||
  text
    .slice(0, 2000)
    .replace(/^\ufeff?\s*(?:\d+\s*(?:\r\n|\r|\n)\s*)?/u, '')
    .split(lineEnd, 1)
    .some((line) => timing.test(line))

interface Captions {
  said: Said[]
  leftOut: LeftOut[]
}

/** Lines that stand together, parted from others by an empty one. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = []
  let isParted = true
  for (const line of text.replace(/^\ufeff/u, '').split(lineEnd)) {
    if (line.trim() === '') isParted = true
    else if (isParted) {
      blocks.push([line])
      isParted = false
    } else blocks.at(-1)?.push(line)
  }
  return blocks
}

/** Reads captions block by block; what stands where no caption should is words all the same. */
class CaptionReader implements Captions {
  readonly said: Said[] = []
  readonly leftOut: LeftOut[] = []
  readonly #isRepeating: boolean
  #before = ''
  #startsAt: number | null = null

  constructor(
    text: string,
    private readonly isVtt: boolean,
  ) {
    this.#isRepeating = isVtt && withTimes.test(text)
  }

  read(block: readonly string[], isFirst: boolean): void {
    if (this.isVtt && isFirst) this.#head(block)
    else if (this.isVtt && /^NOTE(?:\s|$)/.test(block[0] ?? ''))
      this.#leaveOut('comment', block.join(' ').replace(/^NOTE\s*/u, ''))
    else if (this.isVtt && /^(?:STYLE|REGION)\s*$/.test(block[0] ?? '')) this.#leaveOut('script', '')
    else this.#caption(block)
  }

  /** Whatever stands above the first caption, where no empty line parts it from that. */
  #head(block: readonly string[]): void {
    const at = block.findIndex((line) => timing.test(line))
    const title = at === -1 ? block : block.slice(0, 1)
    this.#leaveOut('title', title.join(' ').replace(/^\ufeff?WEBVTT\s*-?\s*/u, ''))
    if (at !== -1) this.#caption(block.slice(1))
  }

  #caption(block: readonly string[]): void {
    let lines: string[] = []
    let isOpen = false
    for (const line of block) {
      const times = timing.exec(line)
      if (!times) lines.push(line)
      else {
        const last = lines.at(-1)
        const isName = last !== undefined && (isNumber(last) || (this.isVtt && !isOpen && lines.length === 1))
        if (isName) this.#name(lines.pop() ?? '')
        this.#say(lines)
        lines = []
        isOpen = true
        this.#startsAt = toSeconds(times[1])
        this.#leaveOut('times', `${times[1] ?? ''} – ${times[2] ?? ''}`)
      }
    }
    this.#say(lines)
  }

  #say(lines: readonly string[]): void {
    this.said.push(
      ...captionWords(
        lines.filter((line) => !this.#isRepeated(line)),
        this.#startsAt,
        this.leftOut,
      ),
    )
  }

  #isRepeated(line: string): boolean {
    if (!this.#isRepeating || line.trim() === '') return false
    const words = line.replace(/<[^<>]*>/gu, '').trim()
    const isAgain = words === this.#before && !withTimes.test(line)
    this.#before = words
    return isAgain
  }

  #name(name: string): void {
    if (!isNumber(name)) this.#leaveOut('captionName', name)
  }

  #leaveOut(kind: LeftOut['kind'], words: string): void {
    if (words !== '' || kind === 'script') this.leftOut.push({ kind, words, by: null })
  }
}

/** WebVTT or SRT as the turns of those who speak. Times are not in the text, but beside it; how many there were is told. */
export function fromCaptions(text: string): Source {
  const isVtt = /^\ufeff?WEBVTT/u.test(text)
  const reader = new CaptionReader(text, isVtt)
  for (const [n, block] of blocksOf(text).entries()) reader.read(block, n === 0)
  return writeMarkdown(writeTurns(reader.said), reader.leftOut)
}
