import type { CallOutput } from '../../../domain/contract.ts'
import type { PickDid } from '../../../domain/picking/contract.ts'
import { commandCode, type CommandWord } from '../../../domain/scanning/command-codes.ts'
import type { TestDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'
import type { Caller, TestShop } from '../shop.ts'

type Lines = Readonly<Record<string, number>>

/** A shop with these bins, totes T1 to T4, and these orders, in this order of urgency. Returns the ids of the orders. */
export async function aFloor(
  database: TestDatabase,
  bins: Readonly<Record<string, Lines>>,
  orders: Readonly<Record<string, Lines>>,
): Promise<{ shop: TestShop; orderIds: Readonly<Record<string, number>> }> {
  const shop = await aShop(database)
  await stocked(shop, bins)
  for (const code of ['T1', 'T2', 'T3', 'T4']) await shop.call('locations.add', { kind: 'tote', code })
  const orderIds: Record<string, number> = {}
  for (const [number, lines] of Object.entries(orders)) {
    const promiseAt = shop.clock.now + 3_600_000 * (1 + Object.keys(orderIds).length)
    const { id } = await shop.call('orders.create', order(number, lines, { promiseAt }))
    orderIds[number] = id
  }
  return { shop, orderIds }
}

export interface Picker {
  readonly batchId: number
  scan(...codes: readonly string[]): Promise<PickDid>
  refused(code: string): Promise<{ code: string; params: Readonly<Record<string, unknown>> }>
  say(word: CommandWord): Promise<PickDid>
  view(): Promise<CallOutput<'picking.view'>>
  /** The next act in one line: 'bin A1', 'item MUG 0/2', 'put T1', 'tote 1', 'done'. */
  step(): Promise<string>
}

/** Somebody who takes the `take` most urgent orders. */
export async function picks(shop: TestShop, take = 1, by?: Caller): Promise<Picker> {
  const { batchId } = await shop.call('picking.start', { take }, by)
  return pickerOf(shop, batchId, by)
}

export function pickerOf(shop: TestShop, batchId: number, by?: Caller): Picker {
  const view = () => shop.call('picking.view', { batchId })
  const scan: Picker['scan'] = async (...codes) => {
    let did: PickDid | null = null
    for (const code of codes) did = (await shop.call('picking.scan', { batchId, code }, by)).did
    if (!did) throw new Error('nothing was scanned')
    return did
  }
  return {
    batchId,
    scan,
    refused: (code) => shop.refused('picking.scan', { batchId, code }, by),
    say: (word) => scan(commandCode(word)),
    view,
    step: async () => {
      const { step } = await view()
      switch (step.kind) {
        case 'done':
          return 'done'
        case 'tote':
          return `tote ${step.position}`
        case 'bin':
          return `bin ${step.task.bin}`
        case 'item':
          return `item ${step.task.sku} ${step.task.picked}/${step.task.quantity}`
        case 'put':
          return `put ${step.task.tote}`
      }
    },
  }
}

/** 'MUG in A1: 3 (2 promised)', bins and totes that hold something or are promised. */
export async function balances(shop: TestShop): Promise<readonly string[]> {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  return rows
    .map(({ sku, location, onHand, allocated, awaitsCount }) =>
      [`${sku} in ${location}: ${onHand}`, allocated > 0 ? ` (${allocated} promised)` : '', awaitsCount ? ' to be counted' : ''].join(''),
    )
    .toSorted()
}

/** 'picked: MUG 2 picked, CUP 1 backordered' */
export async function orderIs(shop: TestShop, id: number | undefined): Promise<string> {
  const { status, lines } = await shop.call('orders.get', { id: id ?? 0 })
  const parts = ['cancelled', 'backordered', 'allocated', 'picked', 'packed', 'shipped'] as const
  const said = lines.flatMap((line) => parts.filter((part) => line[part] > 0).map((part) => `${line.sku} ${line[part]} ${part}`))
  return `${status}: ${said.join(', ')}`
}
