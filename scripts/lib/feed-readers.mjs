import { spawnSync } from 'node:child_process'
import { Complaint } from './complaint.mjs'
import { installDebianPackages } from './debian-packages.mjs'

const packages = ['python3-feedparser', 'libxml2-utils']

/** @param {{ PYTHON: string, XMLLINT: string }} programs */
const work = ({ PYTHON, XMLLINT }) =>
  spawnSync(PYTHON, ['-c', 'import feedparser']).status === 0 &&
  spawnSync(XMLLINT, ['--version']).status === 0

/**
 * The programs that read the feeds in the tests, as other people's would: a Python that has feedparser, and xmllint.
 * Debian's own are installed if that can be done without asking.
 * @param {import('./children.mjs').Children} children
 * @param {string} cwd
 */
export async function ensureFeedReaders(children, cwd) {
  const programs = {
    PYTHON: process.env.PYTHON ?? '/usr/bin/python3',
    XMLLINT: process.env.XMLLINT ?? '/usr/bin/xmllint',
  }
  if (work(programs)) return programs
  const toDo = await installDebianPackages(children, cwd, packages)
  if (toDo === null && work(programs)) return programs
  throw new Complaint(
    'The browser tests read the feeds with Python’s feedparser and with xmllint, and one of them does not start: ' +
      `PYTHON is ${programs.PYTHON}, XMLLINT is ${programs.XMLLINT}. ` +
      (toDo ||
        'Install both (pip install feedparser; libxml2) and name them, for example PYTHON=python3 XMLLINT=xmllint npm test.'),
  )
}
