import { isScalar, type Pair } from 'yaml'

import { toNfc } from '@/text/normal-form'

import { directionControls } from './direction-marks'

/** A piece of YAML, and the line of its file that it begins in. */
export interface MatterSource {
  text: string
  /** The same, sign for sign, as it stands in the file, where that is written otherwise. */
  typed?: string
  line: number
}

const controls = new RegExp(`[${directionControls}]`, 'g')

/** The words of a scalar, on one line. */
export const tidy = (text: string): string => toNfc(text.replace(controls, '')).replace(/\s+/gu, ' ').trim()

export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
