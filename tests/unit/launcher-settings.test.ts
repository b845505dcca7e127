import { expect, test } from 'vitest'
import { checkNodeVersion, nodeAdvice } from '../../scripts/lib/node-version.mjs'
import { readSettings } from '../../scripts/lib/settings.mjs'

const read = (env: Record<string, string>) => readSettings({ NODE_ENV: 'test', ...env })

test('without any variable the site is served on 127.0.0.1 port 3000', () => {
  expect(read({})).toMatchObject({ host: '127.0.0.1', port: 3000, serverUrl: 'http://127.0.0.1:3000' })
})

test('the address follows host and port, and SERVER_URL wins', () => {
  expect(read({ HOST: '0.0.0.0', PORT: '8080' }).serverUrl).toBe('http://localhost:8080')
  expect(read({ HOST: '::1' }).serverUrl).toBe('http://[::1]:3000')
  expect(read({ SERVER_URL: 'https://example.org/' }).serverUrl).toBe('https://example.org')
})

test('an empty variable counts as none', () => {
  expect(read({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: undefined, port: 3000 })
})

test.each(['0', '70000', 'http', '30.5'])('the port "%s" is refused by name', (PORT) => {
  expect(() => read({ PORT })).toThrow(`PORT is "${PORT}"`)
})

test('a database of one’s own without a secret is refused', () => {
  expect(() => read({ DATABASE_URL: 'postgres://x/y' })).toThrow('PAYLOAD_SECRET')
  expect(read({ DATABASE_URL: 'postgres://x/y', PAYLOAD_SECRET: 's' }).secret).toBe('s')
})

test('Node is checked against the oldest that works', () => {
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) expect(() => checkNodeVersion(version)).not.toThrow()
  for (const version of ['18.20.1', '20.18.9']) expect(() => checkNodeVersion(version)).toThrow('20.19')
})

test('a public site on a Node that is no longer mended is told so in a line', () => {
  for (const address of ['https://example.org', 'http://192.0.2.7:3000', 'https://localhost.example.org']) {
    expect(nodeAdvice(address, '20.19.0')).toMatch(/^This is Node 20\.19\.0.*Node 24/)
    expect(nodeAdvice(address, '20.19.0')).not.toContain('\n')
    expect(nodeAdvice(address, '22.0.0')).toBeUndefined()
  }
  for (const address of [
    'http://127.0.0.1:3000',
    'http://localhost',
    'http://[::1]:3000',
    'http://dragoman.localhost',
  ])
    expect(nodeAdvice(address, '20.19.0')).toBeUndefined()
})
