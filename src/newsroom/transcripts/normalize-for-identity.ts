import { toNfc } from '@/text/normal-form'

import { directionControls, directionMarks } from './direction-marks'

const invisible = new RegExp(`[\\ufeff${directionMarks}${directionControls}]`, 'g')

/** What two copies of one text have in common however they were saved: a digest is taken over this. */
export function normalizeForIdentity(text: string): string {
  return toNfc(text.replace(invisible, '')).replace(/\s+/g, ' ').trim()
}
