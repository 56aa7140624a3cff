import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { aFloor } from '../picking/picker.ts'
import { ruled } from '../picking/ruled.ts'
import { openShop } from '../shop.ts'
import { type ServiceProcess, startServiceProcess } from './process.ts'

const kills = 6
const ordersEach = 8

/** The service of the moment; whoever finds it gone waits for the next one. */
interface Shell {
  service: ServiceProcess
  next: Promise<void>
  answered: number
}

async function replace(shell: Shell, location: string): Promise<void> {
  await shell.service.kill()
  shell.service = await startServiceProcess(location)
}

/** Sends until an answer comes, under one name: as the interface does it. */
async function sure(shell: Shell, requestId: string, name: string, input: object): Promise<unknown> {
  for (;;) {
    const reply = await shell.service.call(name, input, requestId)
    if (reply.ok) {
      shell.answered += 1
      return reply.value
    }
    if (reply.error.code !== 'service.gone') throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
    await shell.next
  }
}

function idIn(value: unknown, name: 'batchId' | 'parcelId'): number {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
  if (typeof id !== 'number') throw new Error(`no ${name} in ${JSON.stringify(value)}`)
  return id
}

/** These orders of two mugs and a cup, one after the other, from the walk to the van. */
async function work(shell: Shell, tote: string, orderIds: readonly number[]): Promise<void> {
  for (const orderId of orderIds) {
    let calls = 0
    const send = (name: string, input: object) => {
      calls += 1
      return sure(shell, `${orderId}-${calls}`, name, input)
    }
    const batchId = idIn(await send('picking.start', { orderIds: [orderId] }), 'batchId')
    for (const code of [tote, 'A1', 'MUG', 'MUG', 'A2', 'CUP']) await send('picking.scan', { batchId, code })
    const parcelId = idIn(await send('packing.open', { code: tote }), 'parcelId')
    for (const code of ['CUP', 'MUG', 'MUG', commandCode('DONE')]) await send('packing.scan', { parcelId, code })
    await send('packing.close', { parcelId, carton: 'S', weightGrams: 500, carrier: 'POST' })
    const label = ownCode('parcel', parcelId)
    await send('packing.scan', { parcelId, code: label })
    await send('shipping.scanOut', { carrier: 'POST', code: label, lastParcelId: null })
  }
}

/** Orders of one pen, each straight from the shelf. */
async function workFromShelf(shell: Shell, orders: number): Promise<void> {
  for (let order = 1; order <= orders; order += 1) {
    const parcelId = idIn(await sure(shell, `shelf-${order}`, 'packing.open', { code: 'PEN' }), 'parcelId')
    await sure(shell, `shelf-${order}-done`, 'packing.scan', { parcelId, code: commandCode('DONE') })
    await sure(shell, `shelf-${order}-close`, 'packing.close', { parcelId, carton: 'S', weightGrams: 500, carrier: 'POST' })
    const label = ownCode('parcel', parcelId)
    await sure(shell, `shelf-${order}-label`, 'packing.scan', { parcelId, code: label })
    await sure(shell, `shelf-${order}-out`, 'shipping.scanOut', { carrier: 'POST', code: label, lastParcelId: null })
  }
}

onEachDatabase((database) => {
  it(`killed ${kills} times in the middle of scans, the service counts every one of them once`, { timeout: 120_000 }, async () => {
    const orders = Object.fromEntries(Array.from({ length: 2 * ordersEach }, (_, index) => [String(index + 1), { MUG: 2, CUP: 1 }]))
    const bins = { A1: { MUG: 2 * ordersEach * 2 }, A2: { CUP: 2 * ordersEach }, A3: { PEN: ordersEach } }
    const singles = Object.fromEntries(Array.from({ length: ordersEach }, (_, index) => [`S${index + 1}`, { PEN: 1 }]))
    const { shop, orderIds } = await aFloor(database, bins, { ...orders, ...singles })
    await ruled(shop, { singlesFromShelf: true })
    await shop.close()
    const ids = Object.values(orderIds)
    const shell: Shell = { service: await startServiceProcess(shop.location), next: Promise.resolve(), answered: 0 }
    const done = Promise.all([
      work(shell, 'T1', ids.slice(0, ordersEach)),
      work(shell, 'T2', ids.slice(ordersEach, 2 * ordersEach)),
      workFromShelf(shell, ordersEach),
    ])
    for (let kill = 1; kill <= kills; kill += 1) {
      while (shell.answered < kill * 25) await new Promise((resolve) => setTimeout(resolve, 1))
      shell.next = replace(shell, shop.location)
      await shell.next
    }
    await done
    await shell.service.close()

    const after = await openShop(database, shop.location)
    expect((await after.call('orders.counts', {})).counts).toMatchObject({ shipped: ids.length, all: ids.length })
    const moves = await after
      .store()
      .reader.selectFrom('move')
      .select(({ fn }) => ['cause', fn.sum<number>('quantity').as('units')])
      .where('cause', '!=', 'adjustment')
      .groupBy('cause')
      .orderBy('cause')
      .execute()
    const units = 3 * 2 * ordersEach + ordersEach
    expect(moves).toEqual([
      { cause: 'hand_over', units },
      { cause: 'pack', units },
      { cause: 'pick', units },
    ])
    expect(await violations(after)).toEqual([])
  })
})
