import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // All of a page's metadata stands in its head, for every reader: messengers and old browsers do not run the rest.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of the whole project; readers need not wait for it at each start.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // It would keep pictures that were taken back, and compute for whoever asks.
  images: { unoptimized: true },
  // An unknown address gets the whole 404 page from the server, not one that a script fills in.
  experimental: {
    globalNotFound: true,
    // The form of an interview is sent whole when a part is added: 300 parts are more than the megabyte that Next allows.
    serverActions: { bodySizeLimit: '16mb' },
  },
  // It draws with a program of the machine's own kind, which cannot be bundled.
  serverExternalPackages: ['takumi-js', '@takumi-rs/core'],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
}

// Payload's own headers make a browser ask for every page twice, to learn a reader's colour scheme: for the admin only.
const withAdmin = withPayload(config, { devBundleServerPackages: false })
const adminHeaders = (await withAdmin.headers?.()) ?? []

export default {
  ...withAdmin,
  headers: () => Promise.resolve(adminHeaders.map((rule) => ({ ...rule, source: '/admin/:path*' }))),
}
