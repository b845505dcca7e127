import type { Export } from '@/newsroom/exports/exported-post'

import { type Choices, UsageError } from './choices'
import { readExportFile } from './read-file'

export interface ExportFile extends Export {
  file: string
}

/** The exports among the files; null where these are texts. They are brought in apart, since an export says some things of its texts itself. */
export async function readExports(
  files: readonly string[],
  { by, rest }: Choices,
): Promise<ExportFile[] | null> {
  const read: ExportFile[] = []
  for (const file of files) {
    const found = await readExportFile(file)
    if (found) read.push({ ...found, file })
  }
  if (read.length === 0) return null
  if (read.length < files.length) throw new UsageError('Import exports and single texts one after the other.')
  if (by === null || rest === null)
    throw new UsageError(
      `${read.map(({ file }) => file).join(', ')}: an export does not say who did what, and it is not guessed. Give --by author, --by translator or --by nobody (what those did whom it names), and --rest named or --rest open (whoever answers by a name). Nothing was imported.`,
    )
  return read
}
