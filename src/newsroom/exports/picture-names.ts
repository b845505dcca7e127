/** The name of a file, or the steps to it, in whatever way an address or a computer writes them. */
function stepsOf(address: string): string[] {
  const [plain = ''] = address.split(/[?#]/)
  return plain
    .split(/[/\\]/)
    .map((step) => {
      try {
        return decodeURIComponent(step)
      } catch {
        return step
      }
    })
    .map((step) => step.normalize('NFC').toLowerCase())
    .filter((step) => step !== '' && step !== '.')
}

/** The file as it was uploaded: WordPress writes one of each size beside it, and its own makes of large and of edited ones. */
const uploaded = (name: string): string =>
  name.replace(/(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{10,13})+(?=\.[a-z0-9]+$)/u, '')

/** How a picture is called that an address names. */
export const pictureName = (address: string): string => {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name).normalize('NFC')
  } catch {
    return name
  }
}

export const isPictureName = (name: string): boolean => /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(name)

/** Pictures by their names, to be found by addresses of the old site. */
export class PicturesByName<File> {
  readonly #known = new Map<string, { steps: string[]; file: File }[]>()

  /** @param name of the file, with the folders above it where they are known */
  add(name: string, file: File): void {
    const steps = stepsOf(name)
    const key = uploaded(steps.at(-1) ?? '')
    const known = this.#known.get(key)
    if (known) known.push({ steps, file })
    else this.#known.set(key, [{ steps, file }])
  }

  /** Of several files of one name that of most of the same folders; of those the one that was uploaded, and not a smaller one of it. */
  find(address: string): File | null {
    const wanted = stepsOf(address)
    const name = wanted.at(-1) ?? ''
    const fitOf = (steps: readonly string[]) => {
      let folders = 0
      while (folders < wanted.length - 1 && wanted.at(-2 - folders) === steps.at(-2 - folders)) folders += 1
      const own = steps.at(-1) ?? ''
      return folders * 4 + (own === uploaded(own) ? 3 : own.includes('-scaled.') ? 2 : own === name ? 1 : 0)
    }
    const [best] = (this.#known.get(uploaded(name)) ?? []).toSorted(
      (one, other) => fitOf(other.steps) - fitOf(one.steps),
    )
    return best?.file ?? null
  }

  get size(): number {
    return this.#known.size
  }
}
