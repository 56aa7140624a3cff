import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { freshBuild } from '../../scripts/fresh-build.mjs'
import { root, say } from '../../scripts/place.mjs'
import { importOrders } from './demo/import.ts'
import { pack } from './demo/pack.ts'
import { pick } from './demo/pick.ts'
import { handOver } from './demo/ship.ts'
import type { Demo } from './demo/steps.ts'
import { ready } from './hands.ts'
import { launchApp } from './launch.ts'
import { scanOne } from './scanner.ts'
import { openService } from './shop-service.ts'
import { newShopFile } from './small-shop.ts'

/** `npm run demo`: the main job over the sample shop, from a channel's file to the van, by scanner and keyboard alone. */
await freshBuild()
const folder = join(root, 'test-results', 'demo')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
// The window may run as another user.
chmodSync(folder, 0o777)

const location = newShopFile()
const shop = await openService(location)
const { items, orders } = await shop.call('seed.sample', {})
const { people } = await shop.call('people.list', {})
const running = await launchApp({ db: location, env: { PACKBENCH_SAVE_FOLDER: folder } })
const { page } = running
await ready(page)
const packer = people.find(({ role }) => role === 'packer')
await scanOne(page, ownCode('staff', packer?.id ?? 1))

let steps = 0
const tell = (step: string) => {
  steps += 1
  console.log(`${String(steps).padStart(3)}  ${step}`)
}
const demo: Demo = { page, shop, folder, tell }
tell(`Shop     the sample shop with ${items} items and ${orders} orders; ${packer?.name} is signed in`)
/** So old that they are the most urgent ones. */
const tenDaysAgo = new Date(Date.now() - 10 * 86_400_000).toISOString().replace('T', ' ').replace(/\..*/, ' +0000')
const numbers = await importOrders(demo, tenDaysAgo)
const totes = await pick(demo)
await page.keyboard.press('F9')
const parcels: number[] = []
for (const [index, tote] of totes.entries()) parcels.push(await pack(demo, tote, index === 0))
await handOver(demo, parcels)

const queue = await shop.call('orders.queue', { tab: 'shipped', search: '#900', limit: 10 })
const shipped = queue.rows.filter(({ number }) => numbers.includes(number)).length
const violations = await shop.violations()
tell(`Check    ${shipped} of ${numbers.length} imported orders are shipped; ${violations.length} contradictions in the books`)
await running.close()
await shop.close()
say(`the label, the slip, the export and the pictures are in ${folder}`)
process.exit(shipped === numbers.length && violations.length === 0 ? 0 : 1)
