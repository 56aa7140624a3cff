import { type Child, startService } from './child.ts'
import { benchNow } from './databases.ts'
import { live } from './life.ts'
import { type Benchmark, percentile } from './measure.ts'
import { reorderShop } from './reorder-shop.ts'

const lives = 400
const warmUp = 40
/** Between two orders at the benches, milliseconds: about a hundred durable commands a second. */
const pause = 50
const wantedSeconds = 5
const wantedMs = 10

interface Pass {
  readonly seconds: number
  readonly scans: readonly number[]
  /** Just before it, with nothing else under way. */
  readonly scansBefore: readonly number[]
}

/** One whole pass over 20,000 items while a bench goes on. */
async function passOver(): Promise<Pass> {
  const shop = await reorderShop(lives)
  const service = await startService(shop.file, benchNow)
  const orders = shop.orders.values()
  const next = async () => {
    const order = orders.next().value
    if (!order) throw new RangeError('no order is left')
    return live(service, order, shop.tote)
  }
  for (let life = 0; life < warmUp; life += 1) await next()
  await callUntilDone(service)
  const scans: number[] = []
  const scansBefore: number[] = []
  const work = async (into: number[]) => {
    into.push(...(await next()).pickScans)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  for (let life = 0; life < warmUp; life += 1) await work(scansBefore)
  const begun = performance.now()
  const pass = { seconds: 0 }
  const over = async () => {
    await forecastAll(service)
    pass.seconds = (performance.now() - begun) / 1000
  }
  const bench = async () => {
    while (pass.seconds === 0) await work(scans)
  }
  await Promise.all([over(), bench()])
  await service.close()
  return { seconds: pass.seconds, scans, scansBefore }
}

/** The first pass of all: it goes over the items twice, because classes are known after it. */
async function callUntilDone(service: Child): Promise<void> {
  for (;;) {
    const value = await service.ask('reorder.advance', {})
    if (typeof value !== 'object' || value === null || Reflect.get(value, 'more') !== true) return
  }
}

/** Asks for all forecasts anew, and waits until the service says that they are there. */
async function forecastAll(service: Child): Promise<void> {
  let told = 0
  const done = new Promise<void>((resolve) => {
    service.onEvent((message) => {
      // Once that they were asked for, once that they are there.
      if (isReorderNews(message)) told += 1
      if (told === 2) resolve()
    })
  })
  await service.ask('reorder.refresh', {})
  await done
}

function isReorderNews(message: unknown): boolean {
  const topics: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'topics') : undefined
  return Array.isArray(topics) && topics.includes('reorder')
}

let known: Promise<Pass> | undefined
const thePass = () => (known ??= passOver())

/** Seconds to forecast and compare 20,000 items with two years of history, while scanning goes on. */
export const reorder: Benchmark = async () => {
  const { seconds } = await thePass()
  return { name: 'reorder', value: seconds, unit: 's', ofLimit: null, wanted: `< ${wantedSeconds} s`, met: seconds < wantedSeconds }
}

/** From the call of a pick scan to its durable answer, while that goes on; `ofLimit`: against the same scans just before. */
export const reorderScan: Benchmark = async () => {
  const { scans, scansBefore } = await thePass()
  const value = percentile(scans, 0.99)
  const ofLimit = value / percentile(scansBefore, 0.99)
  return { name: 'reorder-scan', value, unit: 'ms p99', ofLimit, wanted: `< ${wantedMs} ms`, met: value < wantedMs }
}
