import { type Child, startService, startTwin } from './child.ts'
import { benchNow } from './databases.ts'
import { type Life, live } from './life.ts'
import { lifeShop } from './life-shop.ts'
import { type Benchmark, percentile } from './measure.ts'

const rounds = 10
const livesOfRound = 60
const warmUp = 40
const wantedShare = 0.5
const wantedMs = 5

interface Side {
  readonly child: Child
  next(): Promise<Life>
}

async function side(startChild: (file: string) => Promise<Child>): Promise<Side> {
  const shop = await lifeShop(warmUp + rounds * livesOfRound)
  const child = await startChild(shop.file)
  const orders = shop.orders.values()
  const next = async () => {
    const order = orders.next().value
    if (!order) throw new RangeError('no order is left')
    return live(child, order, shop.tote)
  }
  for (let life = 0; life < warmUp; life += 1) await next()
  return { child, next }
}

/** Ours and the twin take turns, so that a busy moment of the machine hits both. */
async function race(): Promise<{ readonly ours: readonly Life[]; readonly twins: readonly Life[] }> {
  const [own, twin] = [await side((file) => startService(file, benchNow)), await side(startTwin)]
  const ours: Life[] = []
  const twins: Life[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (let life = 0; life < livesOfRound; life += 1) ours.push(await own.next())
    for (let life = 0; life < livesOfRound; life += 1) twins.push(await twin.next())
  }
  await own.child.close()
  await twin.child.close()
  return { ours, twins }
}

const perSecond = (lives: readonly Life[]) => (lives.length * 1000) / lives.reduce((sum, life) => sum + life.total, 0)

const p99 = (lives: readonly Life[]) =>
  percentile(
    lives.flatMap((life) => life.pickScans),
    0.99,
  )

/** Orders a second through all of their commands, one after the other. */
export const orderLife: Benchmark = async () => {
  const { ours, twins } = await race()
  const value = perSecond(ours)
  const ofLimit = value / perSecond(twins)
  return { name: 'order-life', value, unit: 'orders/s', ofLimit, wanted: `${wantedShare} of the limit`, met: ofLimit >= wantedShare }
}

/** From the call to its durable answer. */
export const pickScan: Benchmark = async () => {
  const { ours, twins } = await race()
  const value = p99(ours)
  return { name: 'pick-scan', value, unit: 'ms p99', ofLimit: value / p99(twins), wanted: `< ${wantedMs} ms`, met: value < wantedMs }
}
