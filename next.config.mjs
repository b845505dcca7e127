import { withPayload } from '@payloadcms/next/withPayload'

const safeguards = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  // Where reading is dangerous, no other site may learn which page a reader came from.
  { key: 'Referrer-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // All of a page's metadata stands in its head, for every reader: messengers and old browsers do not run the rest.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of the whole project; readers need not wait for it at each start.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // An unknown address gets the whole 404 page from the server, not one that a script fills in.
  experimental: { globalNotFound: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: safeguards },
      {
        source: '/fonts/:file*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ]),
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
}

export default withPayload(config, { devBundleServerPackages: false })
