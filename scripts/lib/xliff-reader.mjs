import { spawnSync } from 'node:child_process'
import { Complaint } from './complaint.mjs'
import { installDebianPackages } from './debian-packages.mjs'

/** @param {string} python */
const works = (python) => spawnSync(python, ['-c', 'import translate.storage.xliff']).status === 0

/**
 * The program that reads our XLIFF in the tests, as a translator's would: a Python that has the translate toolkit.
 * Debian's own is installed if that can be done without asking.
 * @param {import('./children.mjs').Children} children
 * @param {string} cwd
 */
export async function ensureXliffReader(children, cwd) {
  const PYTHON = process.env.PYTHON ?? '/usr/bin/python3'
  if (works(PYTHON)) return { PYTHON }
  const toDo = await installDebianPackages(children, cwd, ['python3-translate'])
  if (toDo === null && works(PYTHON)) return { PYTHON }
  throw new Complaint(
    `The integration tests read XLIFF with Python’s translate toolkit, and ${PYTHON} does not have it. ` +
      (toDo ||
        'Install it (pip install translate-toolkit) and name it, for example PYTHON=python3 npm test.'),
  )
}
