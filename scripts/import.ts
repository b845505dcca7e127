import { readArguments } from './import/choices'
import { readTranscriptFile } from './import/read-file'
import { readExports } from './import/read-exports'
import { readSides } from './import/read-pair'

async function main(): Promise<void> {
  const { files, choices } = readArguments(process.argv.slice(2))
  const exported = await readExports(files, choices)
  if (exported) {
    const { importExports } = await import('./import/import-exports')
    return importExports(exported, choices)
  }
  // Refused before a database is needed: what cannot be read at all.
  for (const file of files) await readTranscriptFile(file, choices.narration)
  if (choices.translation) await readSides(files, choices)
  // Payload takes seconds to load: whoever has mistyped a name need not wait for it.
  const { importFiles } = await import('./import/import-files')
  await importFiles(files, choices)
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
