import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { FileError } from '@/interchange/file-error'
import { type ChangePlan, planChanges } from '@/interchange/plan-changes'
import { damageSentence } from '@/interchange/plan-sentences'
import { readDocx } from '@/interchange/read-docx'
import { readXliff } from '@/interchange/read-xliff'
import { toUnits } from '@/interchange/to-units'
import type { ReadFile, TranslationFile } from '@/interchange/translation-file'
import { writeDocx } from '@/interchange/write-docx'
import { writeXliff } from '@/interchange/write-xliff'

import { exchangedOf } from './exchanged'
import { onDesk } from './interview-endpoints'
import { readBytes } from './read-bytes'
import { takeFile } from './take-file'

const inWords = (req: PayloadRequest) => (req.i18n.language === 'ar' ? 'ar' : 'en')

const words = {
  none: {
    en: 'Only a translation goes out and in as a file. Open the version in the other language.',
    ar: 'الترجمة وحدها تُنزَّل وتُدخَل ملفًا. يُرجى فتح النسخة باللغة الأخرى.',
  },
  format: { en: '"format" must be one of: xliff, docx.', ar: '«format» إما xliff أو docx.' },
  revision: {
    en: '"revision" is missing: say which save the plan was shown for.',
    ar: 'ينقص «revision»: رقم الحفظ الذي عُرضت عليه التغييرات.',
  },
} as const

async function translationAt(req: PayloadRequest) {
  const translation = await onDesk(req)
  const exchanged = await exchangedOf(translation, req)
  if (!exchanged) throw new APIError(words.none[inWords(req)], 400)
  return { translation, exchanged, present: toUnits(exchanged, inWords(req)) }
}

const writers = {
  xliff: {
    extension: 'xlf',
    type: 'application/xliff+xml',
    write: (file: TranslationFile) => writeXliff(file),
  },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeDocx,
  },
} as const

/** The translation as a file, `?format=xliff` or `docx`, named for its work and languages, never for its headline. */
const out: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    const { present } = await translationAt(req)
    const { format } = req.query
    if (format !== 'xliff' && format !== 'docx') throw new APIError(words.format[inWords(req)], 400)
    const { extension, type, write } = writers[format]
    const name = `${present.work}.${present.sourceLanguage}-${present.targetLanguage}.${extension}`
    return new Response(write(present, inWords(req)), {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

/** A .docx is a ZIP archive, an old .doc another container; anything else can only be meant as XLIFF. */
const isWord = (bytes: Uint8Array) =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

function fileOf(bytes: Uint8Array, { work, sourceLanguage, targetLanguage }: TranslationFile): ReadFile {
  const files = isWord(bytes) ? [readDocx(bytes)] : readXliff(bytes)
  const own = files.find(
    (file) =>
      file.work === work && file.sourceLanguage === sourceLanguage && file.targetLanguage === targetLanguage,
  )
  if (!own) throw new FileError('otherWork')
  return own
}

const shown = (plan: ChangePlan, req: PayloadRequest) => ({
  ...plan,
  damaged: plan.damaged.map((unit) => ({ ...unit, sentence: damageSentence(unit.damage, inWords(req)) })),
})

/**
 * Takes the bytes of a file as they are and answers what it would change. With `apply=1&revision=N` it is stored: as a
 * draft, whoever asks.
 */
const into: Endpoint = {
  path: '/:id/file',
  method: 'post',
  handler: async (req) => {
    const { translation, exchanged, present } = await translationAt(req)
    let plan: ChangePlan
    try {
      plan = planChanges(present, fileOf(await readBytes(req), present), exchanged.isKnown)
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      throw new APIError(error.in(inWords(req)), 400, { code: error.code }, true)
    }
    const isTaken = req.query['apply'] === '1'
    const revision = Number(req.query['revision'] ?? NaN)
    if (isTaken && !Number.isInteger(revision)) throw new APIError(words.revision[inWords(req)], 400)
    const stored =
      isTaken && plan.changed.length > 0
        ? await takeFile(translation, exchanged.source, plan.changed, revision, req)
        : translation
    return Response.json(
      { plan: shown(plan, req), taken: isTaken ? plan.changed.length : 0, revision: stored.revision ?? 0 },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

export const fileEndpoints: Endpoint[] = [out, into]
