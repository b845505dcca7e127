import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { readApart } from '@/cms/files/read-apart'
import { orRefusal } from '@/cms/files/refuse-file'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { FileError } from '@/newsroom/interchange/file-error'
import { mostMegabytes } from '@/newsroom/interchange/most-megabytes'
import type { ChangePlan } from '@/newsroom/interchange/plan-changes'
import { damageSentence } from '@/newsroom/interchange/plan-sentences'
import { toUnits } from '@/newsroom/interchange/to-units'
import type { TranslationFile } from '@/newsroom/interchange/translation-file'
import { writeDocx } from '@/newsroom/interchange/write-docx'
import { writeXliff } from '@/newsroom/interchange/write-xliff'

import { exchangedOf } from '@/cms/desk/source/exchanged'
import { onDesk } from '@/cms/desk/interview-endpoints'
import { readBytes } from '@/cms/payload/read-bytes'
import { takeFile } from './take-file'

const inWords = (req: PayloadRequest) => adminLanguage(req.i18n.language)

async function translationAt(req: PayloadRequest) {
  const translation = await onDesk(req)
  const exchanged = await exchangedOf(translation, req)
  if (!exchanged) throw new APIError(adminMessages(req.i18n.language)('file.refused.notTranslation'), 400)
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
    if (format !== 'xliff' && format !== 'docx')
      throw new APIError(adminMessages(req.i18n.language)('file.refused.format'), 400)
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

function shown(plan: ChangePlan, req: PayloadRequest) {
  const { language } = req.i18n
  const t = adminMessages(language)
  return {
    ...plan,
    passedOver: plan.passedOver.map((one) => ({
      ...one,
      sentence: t(`interchange.passedOver.${one.kind}`),
    })),
    doubtful: plan.doubtful.map((unit) => ({ ...unit, sentence: t(`interchange.doubt.${unit.doubt}`) })),
    damaged: plan.damaged.map((unit) => ({ ...unit, sentence: damageSentence(unit.damage, language) })),
  }
}

/**
 * Takes the bytes of a file as they are and answers what it would change. With `apply=1&revision=N` it is stored: as a
 * draft, whoever asks. With `doubtful=1` so is what is probably no translation.
 */
const into: Endpoint = {
  path: '/:id/file',
  method: 'post',
  handler: (req) =>
    orRefusal(req, async () => {
      const { translation, exchanged, present } = await translationAt(req)
      const bytes = await readBytes(req, mostMegabytes)
      if (bytes.length === 0) throw new FileError('nothing')
      const plan = await readApart('translation', bytes, {
        file: present,
        knownHashes: exchanged.knownHashes,
      })
      const isTaken = req.query['apply'] === '1'
      const revision = Number(req.query['revision'] ?? NaN)
      if (isTaken && !Number.isInteger(revision))
        throw new APIError(adminMessages(req.i18n.language)('file.refused.revision'), 400)
      const wanted = req.query['doubtful'] === '1' ? [...plan.changed, ...plan.doubtful] : plan.changed
      const stored =
        isTaken && wanted.length > 0
          ? await takeFile(translation, exchanged.source, wanted, revision, req)
          : translation
      return Response.json(
        { plan: shown(plan, req), taken: isTaken ? wanted.length : 0, revision: stored.revision ?? 0 },
        { headers: { 'Cache-Control': 'no-store' } },
      )
    }),
}

export const fileEndpoints: Endpoint[] = [out, into]
