import { Inflate } from 'fflate'

import { FileError } from './file-error'
import type { ZipEntry } from './zip-entries'

const megabyte = 1024 * 1024
/** Of all parts that are read of an archive, together: an interview of 1,000 parts has about 3. */
const mostUnpackedMegabytes = 40
/** A deflated byte unpacks to 1,032 at most, so that a piece of this many never fills the memory. */
const piece = 4096

/** What is left to unpack of one file, over all of its parts. */
export class UnpackBudget {
  #left = mostUnpackedMegabytes * megabyte

  spend(bytes: number): void {
    this.#left -= bytes
    if (this.#left < 0) throw new FileError('unpacksTooLarge', { most: mostUnpackedMegabytes })
  }
}

/** The bytes of an entry as they are unpacked; what its header says of their number is not believed. */
export function* unpack({ method, packed }: ZipEntry, budget: UnpackBudget): Generator<Uint8Array> {
  if (method === 'stored') {
    budget.spend(packed.length)
    yield packed
    return
  }
  const ready: Uint8Array[] = []
  const inflate = new Inflate((chunk) => {
    ready.push(chunk)
  })
  for (let at = 0; at < packed.length; at += piece) {
    try {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length)
    } catch {
      throw new FileError('notWord')
    }
    for (const chunk of ready.splice(0)) {
      budget.spend(chunk.length)
      if (chunk.length > 0) yield chunk
    }
  }
}
