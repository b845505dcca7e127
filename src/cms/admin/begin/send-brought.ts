import type { Asked, Stored } from '@/cms/bringing/endpoints'
import type { BroughtText, Reading } from '@/cms/bringing/reading'
import type { Locale } from '@/i18n/locales'
import type { Export } from '@/newsroom/exports/exported-post'
import { type Acted, postAct, sendTo } from '@/cms/desk/post-act'

type Answered<Answer> = { answer: Answer } | { refused: string }

// The server's own answers: what else would be here is an error of ours that shows at once.
const as = async <Answer>(acted: Promise<Acted>): Promise<Answered<Answer>> =>
  (await acted) as Answered<Answer>

/** Has a file read; an export is opened. */
export const readFile = (file: Blob, name: string, language: Locale) =>
  as<Reading | Export>(
    sendTo(
      `/interviews/bring/file?name=${encodeURIComponent(name)}`,
      file,
      'application/octet-stream',
      language,
    ),
  )

/** Has a text read again, with what was mended in it. */
export const readAgain = (source: BroughtText, language: Locale) =>
  as<Reading>(postAct('/interviews/bring', source, language))

/** Makes a draft of it, or asks which record is meant; `told` says its language and who did what. */
export const storeBrought = (source: BroughtText, told: object, language: Locale) =>
  as<Stored | Asked>(postAct('/interviews/bring', { ...source, told }, language))
