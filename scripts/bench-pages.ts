import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { benchAddress, dropDatabase, machineOf } from './bench/in-bench-database'
import { type MeasuredSite, openMeasuredSite } from './bench/measured-site'
import { openOwnChildren } from './bench/own-children'
import { archiveName, fillArchive } from './bench/page-archive'
import { pagesOf } from './bench/pages'
import { floorTable, growthTable, type Measured } from './bench/pages-tables'
import { readCommand, runAgain } from './bench/run-sizes'
import { root } from './lib/checkout.mjs'
import type { openChildren } from './lib/children.mjs'
import { buildIsCurrent, buildSite } from './lib/site.mjs'
import { openSteps } from './lib/steps.mjs'

/**
 * What readers' pages cost: CPU of the site's process, beside the floor of the same page, which is rendered from answers of the
 * database that are in memory already; and the statements that are asked. The built site, over generated archives in databases of
 * their own, which are dropped afterwards. All sizes are asked in turns, so that other work on the machine befalls them alike.
 *
 *   npm run bench:pages               1,000 and 100,000 interviews
 *   npm run bench:pages -- 1000       as many as are said; --keep leaves the databases, and uses them the next time;
 *                                     --answers=50 measures fewer than 200 of each page; --only=WORD those that are called so
 */
const steps = openSteps()
const warmingUp = 20

const { sizes, keep, number } = readCommand([1000, 100_000])
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7) ?? ''
const sizeOf = (total: number) => `${total.toLocaleString('en')} interviews`

interface Archive {
  total: number
  site: MeasuredSite
  floor: MeasuredSite
  pages: Measured[]
  about: { machine: string; size: string }
}

async function openArchive(total: number, children: ReturnType<typeof openChildren>): Promise<Archive> {
  const address = benchAddress(archiveName(total))
  const db = drizzle(address)
  const pages = (await pagesOf(db, total)).filter(({ name }) => name.includes(only))
  const about = await machineOf(db)
  await db.$client.end()
  const site = await openMeasuredSite(address, { fromMemory: false, children })
  const floor = await openMeasuredSite(address, { fromMemory: true, children })
  return { total, site, floor, about, pages: pages.map((page) => ({ page, answers: [], floor: [] })) }
}

/** Each page of each archive and its floor, one after the other, again and again: what is asked often is in memory, and compiled. */
async function measure(archives: readonly Archive[], times: number, progress: (done: number) => void) {
  for (let round = -warmingUp; round < times; round += 1) {
    for (const { site, floor, pages } of archives)
      for (const [n, { page, ...measured }] of pages.entries()) {
        const [answered, least] = [await site.ask(page.path), await floor.ask(page.path)]
        if (round >= 0)
          pages[n] = { page, answers: [...measured.answers, answered], floor: [...measured.floor, least] }
      }
    progress(round + warmingUp + 1)
  }
}

async function bench(): Promise<void> {
  const children = openOwnChildren()
  if (!buildIsCurrent(root))
    await steps.run('Building the site', (progress) => buildSite({ root, children, progress }))
  for (const total of sizes) runAgain([`--fill=${String(total)}`, ...(keep ? ['--keep'] : [])])
  const archives: Archive[] = []
  for (const total of sizes) archives.push(await openArchive(total, children))
  const times = number('answers') ?? 200
  await steps.run('Reading pages', (progress) =>
    measure(archives, times, (done) => {
      progress(done, times + warmingUp, 'rounds')
    }),
  )
  for (const { total, pages, about } of archives)
    console.log(
      `\n### ${sizeOf(total)}, ${about.size}\n\n${about.machine}\n\n${floorTable(pages).join('\n')}`,
    )
  const [smallest, ...larger] = archives
  for (const { total, pages } of larger)
    console.log(
      `\n### ${sizeOf(total)} beside ${sizeOf(smallest?.total ?? 0)}\n\n${growthTable(smallest?.pages ?? [], pages).join('\n')}`,
    )
  for (const { site, floor } of archives) for (const one of [site, floor]) one.close()
  await children.stopAll()
  if (!keep) for (const total of sizes) await dropDatabase(archiveName(total))
  process.exit(0)
}

const filling = number('fill')
if (filling === null) await bench()
else await fillArchive(filling, keep)
