import { isMarkdown } from '@/newsroom/transcripts/is-markdown'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'

import { decodeText } from './decode-text'
import { archiveKind, binaryKind, languageKind } from './file-kinds'
import { fromCaptions, isCaptions } from './from-captions'
import { fromDocx } from './from-docx'
import { fromSpeakerJson } from './from-speaker-json'
import { htmlToSource, isHtml } from './from-html'
import { fromOdt } from './from-odt'
import { openArchive } from './open-archive'
import { parseJson } from './parse-json'
import { kindNotRead, orRefused } from './refuse-source'
import type { Source, SourceNote } from './source'
import { emptyFile, refuseText, unknownEncoding } from './typed-text'

const megabyte = 1024 * 1024
/** Of an archive or a page more may be pictures and looks than of a text. */
const mostMegabytes = { file: 20, page: 10, text: 5 } as const

const hasArchive = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const wordsInBoxes = (file: string) => new TranscriptError('empty', file, 'inBoxes')

const openText = /^application\/vnd\.oasis\.opendocument\.text(?:-\w+)?$/

function refuseSize(length: number, most: number, file: string): void {
  if (length <= most * megabyte) return
  const size = (length / megabyte).toFixed(1)
  throw new TranscriptError('too-large', file, 'tooLarge', { size, most })
}

function readArchive(bytes: Uint8Array, file: string): Source {
  const { names, mimetype } = orRefused(file, () => openArchive(bytes))
  if (names.some((name) => /^word\/[\w-]+\.xml$/.test(name))) return orRefused(file, () => fromDocx(bytes))
  const isOdt = mimetype === '' ? names.includes('content.xml') : openText.test(mimetype)
  if (isOdt) return orRefused(file, () => fromOdt(bytes))
  throw kindNotRead(file, archiveKind(names, mimetype))
}

/** What a page or XML says of itself. */
function namedEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const found =
    /<meta\b[^<>]*\bcharset\s*=\s*["']?([\w.:-]+)|^\s*<\?xml[^<>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(
      start,
    )
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}

const encodingNote = (encoding: string): SourceNote[] =>
  encoding === 'utf-8' ? [] : [{ kind: 'encoding', words: encoding, by: null, line: null, count: 1 }]

/** Null where the text is no JSON: it may well begin with a bracket. */
function readJson(text: string, file: string): Source | null {
  if (!/^\ufeff?\s*[[{]/u.test(text)) return null
  const value = orRefused(file, () => parseJson(text.replace(/^\ufeff/u, '')))
  if (value === undefined) return null
  const source = fromSpeakerJson(value)
  if (!source) throw kindNotRead(file, 'json')
  return source
}

/** What the text of a file is read as. */
function readText(text: string, file: string): Source {
  const kind = languageKind(text)
  if (kind) throw kindNotRead(file, kind)
  if (isHtml(text, file)) {
    refuseSize(text.length, mostMegabytes.page, file)
    return orRefused(file, () => htmlToSource(text))
  }
  const json = readJson(text, file)
  if (json) return json
  if (isCaptions(text)) return fromCaptions(text)
  refuseSize(text.length, mostMegabytes.text, file)
  return { text, isMarkdown: isMarkdown(file, text), notes: [] }
}

function readBytes(bytes: Uint8Array, file: string): Source {
  if (hasArchive(bytes)) return readArchive(bytes, file)
  const kind = binaryKind(bytes)
  if (kind) throw kindNotRead(file, kind)
  const decoded = decodeText(bytes, namedEncoding(bytes))
  if (!decoded) throw unknownEncoding(bytes, file)
  const source = readText(decoded.text, file)
  return { ...source, notes: [...encodingNote(decoded.encoding), ...source.notes] }
}

/**
 * A file that an editor hands in as the text that a transcript is read from, by what its bytes are. A TranscriptError says why one is
 * refused, and what to do instead.
 */
export function readSource(bytes: Uint8Array, file: string): Source {
  if (bytes.length === 0) throw emptyFile(file)
  refuseSize(bytes.length, mostMegabytes.file, file)
  const source = readBytes(bytes, file)
  if (source.text === '' && source.notes.some(({ kind }) => kind === 'textBox')) throw wordsInBoxes(file)
  refuseText(source.text, file)
  refuseSize(source.text.length, mostMegabytes.text, file)
  return source
}
