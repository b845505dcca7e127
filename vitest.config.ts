import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = [
  { find: '@payload-config', replacement: here('./payload.config.ts') },
  { find: /^@\//, replacement: here('./src/') },
]

const minute = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          // None of them changes what the others see; loading the same code anew for each takes a third of their time.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'src/**/*.test.{ts,tsx}'],
          testTimeout: minute,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          environment: 'node',
          include: ['tests/integration/**/*.test.ts'],
          // Loading Payload anew for each takes longer than most of them; what they share is renewed (own-database.ts).
          isolate: false,
          setupFiles: ['tests/support/cheap-passwords.ts', 'tests/support/own-database.ts'],
          pool: 'forks',
          maxWorkers: 2,
          // Beside the browser's tests they get what those leave.
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
        },
      },
    ],
  },
})
