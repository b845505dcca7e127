import type { Metadata } from 'sharp'

import { sharp } from './one-core-sharp'
import { PictureError } from './picture-error'
import { isPicture } from './picture-kind'

/** More than the sensors of most cameras have (61 million). A picture takes four bytes for each while it is read. */
export const mostPixels = 64_000_000
/** The longest side that is kept. */
const longestSide = 2560
const mostSeconds = 20
const million = 1_000_000

/** What an editor has cut out, in hundredths of width and height and in pixels of the picture as it was sent. */
export interface Crop {
  x: number
  y: number
  width: number
  height: number
}

async function aboutOf(bytes: Uint8Array): Promise<Metadata> {
  if (!isPicture(bytes)) throw new PictureError('format')
  // Without a limit: this reads no pixel, and the sentence is to say how many there are.
  const about = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new PictureError('damaged')
    })
  const pixels = about.width * about.height
  if (pixels > mostPixels)
    throw new PictureError('tooManyPixels', {
      has: Math.ceil(pixels / million),
      most: mostPixels / million,
    })
  if ((about.pages ?? 1) > 1) throw new PictureError('moving')
  return about
}

/** The region in pixels, within the picture. */
function regionOf({ x, y, width, height }: Crop, { autoOrient: whole }: Metadata) {
  const within = (value: number, least: number, most: number) =>
    Math.min(Math.max(Number.isFinite(value) ? Math.floor(value) : least, least), most)
  const left = within((x / 100) * whole.width, 0, whole.width - 1)
  const top = within((y / 100) * whole.height, 0, whole.height - 1)
  return {
    left,
    top,
    width: within(width, 1, whole.width - left),
    height: within(height, 1, whole.height - top),
  }
}

/**
 * A picture as somebody has sent it, made small enough to be worked on, upright, cut, and without anything that the camera wrote
 * into it. A PNG, so that nothing is lost before it is encoded for readers.
 */
export async function preparePicture(bytes: Uint8Array, crop: Crop | null): Promise<Buffer> {
  const about = await aboutOf(bytes)
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: mostSeconds })
    .autoOrient()
  if (crop) picture.extract(regionOf(crop, about))
  try {
    return await picture
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer()
  } catch (error) {
    const isLate = error instanceof Error && error.message.includes('timeout')
    throw isLate ? new PictureError('tooMuchWork', { most: mostSeconds }) : new PictureError('damaged')
  }
}
