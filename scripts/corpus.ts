import { archiveName, fillArchive } from './bench/page-archive'
import { readCommand } from './bench/run-sizes'

/**
 * Fills a database with a generated archive, beside the one of this checkout, and leaves it: for `npm run bench:serving -- N --keep` and
 * `npm run bench:pages -- N --keep`, or to look at.
 *
 *   npm run corpus -- 10000
 */
const [total = 1000] = readCommand([1000]).sizes
console.log(`The archive is the database ${archiveName(total)}.`)
await fillArchive(total, true)
