import { FileError } from './file-error'

/** Of one file: 1,000 parts of 20 paragraphs each. */
const mostUnits = 20_000

/** Refuses a file with more units than any interview has, before they are read. */
export function checkUnits(count: number): void {
  if (count > mostUnits) throw new FileError('tooManyUnits', { most: mostUnits })
}
