import { defineConfig, devices } from '@playwright/test'

const baseURL = process.env.E2E_BASE_URL
if (!baseURL) {
  throw new Error(
    'E2E_BASE_URL is not set: give the address of a running Dragoman, for example http://127.0.0.1:3000, ' +
      'or run `npm test`, which starts one of its own.',
  )
}

const isRoot = process.getuid?.() === 0

/** Nothing that a browser does for itself may look like a request of ours. */
const quietBrowser = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
]

const json = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  // A test that fails once has found something.
  retries: 0,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: json ? [['list'], ['json', { outputFile: json }]] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    // Without a film of it and without each state of its pages, which take as long again as what is done.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...quietBrowser, '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  // They share one server and one database: readers change nothing and go side by side; then those who write, an editor beside a
  // translator, each after what they did before.
  projects: [
    // A page that only says what it was sent needs no film of how it came to it, which takes a quarter of the time.
    {
      name: 'reader',
      testDir: 'tests/e2e/reader',
      fullyParallel: true,
      // Painting what nobody looks at takes a third of a page's time: what is to be seen whole sets its own size.
      use: { trace: 'off', viewport: { width: 1280, height: 240 } },
    },
    { name: 'administrator', testDir: 'tests/e2e/administrator', dependencies: ['reader'] },
    {
      name: 'editor',
      testDir: 'tests/e2e/editor',
      timeout: 400_000,
      workers: 1,
      dependencies: ['administrator'],
    },
    {
      name: 'translator',
      testDir: 'tests/e2e/translator',
      timeout: 400_000,
      workers: 1,
      dependencies: ['administrator'],
    },
    // For whichever of the two is done first: it asks as a reader what it has planted itself.
    { name: 'surfaces', testDir: 'tests/e2e/surfaces', workers: 1, dependencies: ['administrator'] },
    // It plants so much that nobody else would find their own.
    {
      name: 'canaries',
      testDir: 'tests/e2e/canaries',
      timeout: 400_000,
      dependencies: ['editor', 'translator', 'surfaces'],
    },
  ],
})
