import { env } from '@/env'

import { quietConsole } from './quiet-console'

/** Next calls it once, before the first request. Who develops sees errors as they are. */
export function register(): void {
  if (!env.serving || env.developing) return
  quietConsole(console)
  process.on('unhandledRejection', (reason) => {
    // oxlint-disable-next-line no-console -- It is the console of a server, made quiet above.
    console.error(reason)
  })
}
