import { formatDuration } from './durations.mjs'

const NAMES = /** @type {Record<string, string>} */ ({
  en: 'An interview in English',
  ar: 'An interview in Arabic',
})

/**
 * @param {{ serverUrl: string, prepared: import('./prepare.mjs').Prepared, milliseconds: number }} facts
 */
export function welcome({ serverUrl, prepared, milliseconds }) {
  /** @type {[string, string][]} */
  const rows = [['Home page', `${serverUrl}/`]]
  for (const locale of new Set([...Object.keys(NAMES), ...Object.keys(prepared.interviews)])) {
    const path = prepared.interviews[locale]
    if (path)
      rows.push([NAMES[locale] ?? `An interview (${locale})`, encodeURI(decodeURI(`${serverUrl}${path}`))])
  }
  rows.push(['Admin', `${serverUrl}/admin`])
  if (prepared.resetLink) rows.push([`Password of ${prepared.adminEmail}`, prepared.resetLink])
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    '',
    `Dragoman is ready after ${formatDuration(milliseconds)}. Ctrl-C stops it.`,
    '',
    ...rows.map(([name, address]) => `  ${name.padEnd(width)}  ${address}`),
    ...(prepared.resetLink
      ? ['', '  Choose the password by that link; it is shown at each start until then.']
      : []),
    '',
  ].join('\n')
}
