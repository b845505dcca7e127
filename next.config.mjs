import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // All of a page's metadata stands in its head, for every reader: messengers and old browsers do not run the rest.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of the whole project; readers need not wait for it at each start.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
}

export default withPayload(config, { devBundleServerPackages: false })
