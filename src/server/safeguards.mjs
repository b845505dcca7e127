/**
 * What a browser is told with every answer, whoever gives it.
 * @param {string} origin of the site
 * @returns {Readonly<Record<string, string>>}
 */
export const safeguardsOf = (origin) => ({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  // Where reading is dangerous, no other site may learn which page a reader came from, nor hold on to the window that it opened.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(origin.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
})

/** Those of this site. */
export const safeguards = safeguardsOf(process.env['SERVER_URL'] ?? '')

/** @param {import('node:http').ServerResponse} response */
export function safeguard(response) {
  for (const [name, value] of Object.entries(safeguards)) response.setHeader(name, value)
}
