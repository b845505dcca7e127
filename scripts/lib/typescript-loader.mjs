import nodeModule from 'node:module'

// tsx 4.22 leaks its own query strings into paths where Node has the synchronous hooks; without them it takes the
// older way, as Payload's own command does (payloadcms/payload#16949).
Object.assign(nodeModule, { registerHooks: undefined })

const { register } = await import('tsx/esm/api')
register()
