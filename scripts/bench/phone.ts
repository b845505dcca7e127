import type { Browser, CDPSession, Page } from '@playwright/test'

/** An old phone on a bad network: four times as slow as this machine, 150 ms away, 1.6 Mbit/s down and 0.75 up. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slowdown = 4

/** What a browser with nothing kept has seen of a page. */
export interface Seen {
  /** Milliseconds until the largest of it was painted, and what that is. */
  lcp: number
  largest: string
  /** By how much it moved (Cumulative Layout Shift), and what moved first. */
  cls: number
  moved: string
  requests: number
  /** On the line, with headers. */
  bytes: Readonly<Record<string, number>>
}

type Observed = Pick<Seen, 'lcp' | 'largest' | 'cls' | 'moved'>

/** Runs in the page, before anything of it. */
function observe(): void {
  const seen: Observed = { lcp: 0, largest: '', cls: 0, moved: '' }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LargestContentfulPaint[]) {
      seen.lcp = entry.startTime
      seen.largest = entry.element?.nodeName.toLowerCase() ?? ''
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  interface Shift extends PerformanceEntry {
    value: number
    sources: readonly { node: Element | null }[]
  }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      seen.cls += value
      const node = sources[0]?.node
      seen.moved ||= node ? `${node.nodeName.toLowerCase()} ${node.textContent.trim().slice(0, 30)}` : ''
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

async function countTraffic(client: CDPSession) {
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  let requests = 0
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    requests += 1
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', network)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { bytes, count: () => requests }
}

/** Longer than anything that comes late has taken. */
const rest = 700

const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Observed }).seen)

/** Opens an address as somebody does who has never been there. */
export async function openOnPhone(browser: Browser, address: string, width: number): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    deviceScaleFactor: width < 600 ? 2 : 1,
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    const traffic = await countTraffic(client)
    await page.addInitScript(observe)
    const answer = await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 })
    if (!answer?.ok()) throw new Error(`${address} was answered ${String(answer?.status())}.`)
    await page.waitForTimeout(rest)
    return { ...(await seenOn(page)), requests: traffic.count(), bytes: traffic.bytes }
  } finally {
    await context.close()
  }
}
