import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { comeAgain } from '@/cms/files/refuse-file'
import { GateShut, openGate } from '@/lib/gate.mjs'

import { PictureError } from './picture-error'
import { type Crop, preparePicture } from './prepare-picture'

export const mostPictureBytes = 20_000_000
/** The fields that come with it, and what separates them. */
const besidePicture = 2_000_000
const tooLarge = () => new PictureError('tooLarge', { most: mostPictureBytes / 1_000_000 })

/** One picture at a time, from its first pixel to its last size; those that wait hold the bytes of theirs. */
const gate = openGate({ atOnce: 1, mostWaiting: 8, patience: 60_000 })

async function receive(req: PayloadRequest): Promise<void> {
  if (Number(req.headers.get('content-length') ?? 0) > mostPictureBytes + besidePicture) throw tooLarge()
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    const isLimit = error instanceof Error && error.message.includes('limit')
    throw isLimit ? tooLarge() : new PictureError('notReceived')
  }
  // It has been read: Payload's own handler, which would read it again, finds what was in it on the request.
  Object.defineProperty(req, 'body', { value: null })
}

interface UploadEdits {
  crop?: { x?: unknown; y?: unknown }
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: unknown
}

/** Takes what an editor has cut out from the request: it is done here, in pixels of the picture as it was sent. */
function takeCrop(req: PayloadRequest): Crop | null {
  const edits = req.query['uploadEdits'] as UploadEdits | undefined
  if (typeof edits !== 'object' || !edits.crop) return null
  const { crop, widthInPixels, heightInPixels, ...rest } = edits
  req.query['uploadEdits'] = rest
  const [x, y, width, height] = [crop.x, crop.y, widthInPixels, heightInPixels].map(Number)
  return { x: x ?? 0, y: y ?? 0, width: width ?? Infinity, height: height ?? Infinity }
}

async function prepare(req: PayloadRequest): Promise<void> {
  if (!req.file) return
  const data = await preparePicture(req.file.data, takeCrop(req))
  req.file = { ...req.file, data, size: data.length, mimetype: 'image/png' }
}

type Place = Pick<Endpoint, 'method' | 'path'>

function payloadsOwn({ method, path }: Place, req: PayloadRequest): Endpoint {
  const { endpoints } = req.payload.collections.media.config
  const [, own] = (endpoints || []).filter((one) => one.method === method && one.path === path)
  if (!own) throw new Error(`Payload has no ${method} ${path} for pictures.`)
  return own
}

/** Stands before Payload's own handler, and before its transaction: whoever waits for a turn holds no connection meanwhile. */
const inTurn = (place: Place): Endpoint => ({
  ...place,
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    try {
      await receive(req)
      const leave = await gate.enter()
      try {
        await prepare(req)
        return await payloadsOwn(place, req).handler(req)
      } finally {
        leave()
      }
    } catch (error) {
      if (error instanceof GateShut) return comeAgain(req)
      if (!(error instanceof PictureError)) throw error
      throw new APIError(error.in(req.i18n.language), error.status, { code: error.code }, true)
    }
  },
})

export const pictureEndpoints: Endpoint[] = [
  inTurn({ method: 'post', path: '/' }),
  inTurn({ method: 'patch', path: '/' }),
  inTurn({ method: 'patch', path: '/:id' }),
  inTurn({ method: 'post', path: '/:id/duplicate' }),
]
