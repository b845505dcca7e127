import type { Payload } from 'payload'

import { rebuildEditions } from '@/cms/publishing/rebuild'
import { isLocale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { firstAdministrator } from './cms/first-administrator'
import { loadSample } from './cms/load-sample'
import { openPayload } from './cms/open-payload'

/** One published interview in each language, to show a newcomer. */
async function oneInEach(payload: Payload): Promise<Record<string, string>> {
  const found = await Promise.all(
    localeCodes.map(async (language) => {
      const { docs } = await payload.find({
        collection: 'interviews',
        where: { and: [{ language: { equals: language } }, { _status: { equals: 'published' } }] },
        sort: '-publishedAt',
        select: { slug: true, language: true },
        limit: 1,
        depth: 0,
      })
      return docs.flatMap((doc) =>
        isLocale(doc.language) && doc.slug ? [[doc.language, routes.interview(doc.language, doc.slug)]] : [],
      )
    }),
  )
  return Object.fromEntries(found.flat()) as Record<string, string>
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['interviews', 'authors', 'translators', 'media'] as const).map((collection) =>
      payload.count({ collection }),
    ),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

const { payload, migrated } = await openPayload()
const progress = (done: number, total: number, words: string) => {
  console.log(`progress ${String(done)} ${String(total)} ${words}`)
}
const samplesLoaded = process.env['DRAGOMAN_EMBEDDED'] === '1' && (await isEmpty(payload))
if (samplesLoaded) await loadSample(payload, progress)
await rebuildEditions(payload, {
  progress: (done, total) => {
    progress(done, total, 'Telling readers')
  },
})
const administrator = await firstAdministrator(payload)
console.log(
  JSON.stringify({ migrated, samplesLoaded, ...administrator, interviews: await oneInEach(payload) }),
)
await payload.destroy()
process.exit(0)
